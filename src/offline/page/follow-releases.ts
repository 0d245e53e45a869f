import {type KeepFailure, readNews} from "../messages.ts";
import {readUpdateNews, tellUpdateNews} from "../update-news.ts";
import {askWorker} from "./ask-worker.ts";
import {registrationOf} from "./registration-of.ts";
import {whyBarred} from "./why-barred.ts";
import {isWanted} from "./wish.ts";

/** A page that stays open asks for a new release when it is come back to, after this long. */
const againAfterMs = 30 * 60 * 1000;

/** Why the site's files were not kept on this visit; `null` as long as nothing went wrong. */
let failure: KeepFailure | null = null;

export function readKeepFailure(): KeepFailure | null {
  return failure;
}

let isAccepting = false;
let stop: AbortController | null = null;

/**
 * Has the browser keep the site's files, and follows its releases: tells the page of one that is
 * ready or was taken in another window. Does nothing where that is barred or not wanted.
 *
 * @param root - Where the site lies, with its closing slash: "/" or "/jinlin/".
 */
export async function followReleases(root: string): Promise<void> {
  if (stop !== null || whyBarred() !== null || !isWanted()) return;
  stop = new AbortController();
  const {signal} = stop;
  const {serviceWorker} = navigator;
  serviceWorker.addEventListener("controllerchange", tellIfLeft, {signal});
  serviceWorker.addEventListener("message", ({data}) => noteOutcome(data), {signal});
  let registration: ServiceWorkerRegistration;
  try {
    registration = await serviceWorker.register(trustedAddress(`${root}sw.js`), {scope: root});
    followUpdates(registration, signal);
  } catch (error) {
    stopFollowing();
    noteFailure(error instanceof TypeError ? "network" : "failed");
    return;
  }
  if (readUpdateNews() === "none") await tellIfLeft();
}

function noteOutcome(message: unknown): void {
  const news = readNews(message);
  if (news !== null) noteFailure(news.offline === "failed" ? news.why : null);
}

function noteFailure(why: KeepFailure | null): void {
  failure = why;
  // Whoever shows the state looks again.
  tellUpdateNews(readUpdateNews());
}

/** Not left to Workbox: after one update that failed, it follows no other. */
function followUpdates(registration: ServiceWorkerRegistration, signal: AbortSignal): void {
  const tellIfWaiting = () => {
    // The first of all waits for nothing.
    if (registration.waiting !== null && registration.active !== null) tellUpdateNews("ready");
  };
  const followInstalling = () => registration.installing?.addEventListener("statechange", tellIfWaiting, {signal});
  registration.addEventListener("updatefound", followInstalling, {signal});
  followInstalling();
  tellIfWaiting();
  let askedAt = performance.now();
  const askAgain = () => {
    if (document.visibilityState !== "visible" || performance.now() - askedAt < againAfterMs) return;
    askedAt = performance.now();
    // Without a network, the next time.
    registration.update().catch(() => undefined);
  };
  document.addEventListener("visibilitychange", askAgain, {signal});
}

/** Forgets the registration: it was removed, and another may be made. */
export function stopFollowing(): void {
  stop?.abort();
  stop = null;
  failure = null;
  tellUpdateNews("none");
}

/** Says so if the worker that answers this page is of another release than the page. */
async function tellIfLeft(): Promise<void> {
  const {controller} = navigator.serviceWorker;
  if (isAccepting || controller === null) return;
  const state = await askWorker(controller);
  if (state !== null && !state.isOwn) tellUpdateNews("elsewhere");
}

/** Takes the release that waits, if there is one, and loads the page again at its address. */
export async function acceptRelease(root: string): Promise<void> {
  isAccepting = true;
  const registration = await registrationOf(root);
  const waiting = registration?.waiting;
  if (waiting) {
    await new Promise((resolve) => {
      waiting.addEventListener("statechange", resolve, {once: true});
      waiting.postMessage({type: "SKIP_WAITING"});
    });
  }
  location.reload();
}

let trusted: {createScriptURL(address: string): string} | undefined;

/** The address of the script as the page's policy takes it; a Trusted Type of a name can be made once. */
function trustedAddress(address: string): string {
  trusted ??= globalThis.trustedTypes?.createPolicy("offline-worker", {createScriptURL: () => address});
  return trusted?.createScriptURL("") ?? address;
}
