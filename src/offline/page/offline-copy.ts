import {isCacheOf} from "../cache-names.ts";
import type {KeepFailure, Question} from "../messages.ts";
import {readUpdateNews, type UpdateNews} from "../update-news.ts";
import {askWorker} from "./ask-worker.ts";
import {followReleases, readKeepFailure, stopFollowing} from "./follow-releases.ts";
import {registrationOf} from "./registration-of.ts";
import {type Bar, whyBarred} from "./why-barred.ts";
import {isWanted, wish} from "./wish.ts";

/** Whether the site can be read without a network, and if not, why. */
export type OfflineState =
  | {is: "barred"; why: Bar}
  /** The reader has removed it. */
  | {is: "off"}
  | {is: "failed"; why: KeepFailure}
  | {is: "coming"}
  | {is: "partial"; kept: number; of: number; why: KeepFailure | null}
  | {is: "ready"; bytes: number; news: UpdateNews; why: KeepFailure | null};

/** @param root - Where the site lies, with its closing slash. */
export async function readOfflineState(root: string): Promise<OfflineState> {
  const bar = whyBarred();
  if (bar !== null) return {is: "barred", why: bar};
  const registration = await registrationOf(root);
  const why = readKeepFailure();
  const active = registration?.active;
  if (active) {
    const state = await askWorker(active);
    if (state === null) return {is: "failed", why: "failed"};
    const {kept, of, bytes} = state;
    return kept < of ? {is: "partial", kept, of, why} : {is: "ready", bytes, news: readUpdateNews(), why};
  }
  if (!isWanted()) return {is: "off"};
  return why === null ? {is: "coming"} : {is: "failed", why};
}

/** Keeps the site's files, or what is missing of them. */
export async function keepCopy(root: string): Promise<void> {
  wish(true);
  const registration = await registrationOf(root);
  const question: Question = {ask: "mend"};
  if (registration?.active) registration.active.postMessage(question);
  else {
    stopFollowing();
    await followReleases(root);
  }
}

/**
 * Removes the site's files from this browser. Open pages go on by the network.
 *
 * @param root - Where the site lies, with its closing slash.
 */
export async function removeCopy(root: string): Promise<void> {
  if (whyBarred() !== null) return;
  const registration = await registrationOf(root);
  await registration?.unregister();
  for (const name of await caches.keys()) if (isCacheOf(root, name)) await caches.delete(name);
  stopFollowing();
}

/** Tells when the state may have changed, until what is returned is called. */
export function onOfflineChange(listener: () => void): () => void {
  if (whyBarred() !== null) return () => {};
  const undo = new AbortController();
  const {signal} = undo;
  navigator.serviceWorker.addEventListener("message", listener, {signal});
  navigator.serviceWorker.addEventListener("controllerchange", listener, {signal});
  return () => undo.abort();
}
