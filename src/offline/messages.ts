/** What a page asks the service worker, with a port for the answer. */
export type Question =
  | {ask: "state"; entry: string}
  /** To fetch again what is missing of its files. */
  | {ask: "mend"};

/** How the files of a release are kept. */
export type KeptState = {
  kept: number;
  of: number;
  bytes: number;
  /** Whether the page that asks is of the worker's own release. */
  isOwn: boolean;
};

/**
 * Why files could not be kept: `network` was gone; `full`, no room; `mixed`, the server has files
 * of two releases, or others in their place; `failed`, anything else.
 */
export type KeepFailure = "network" | "full" | "mixed" | "failed";

/** What the service worker tells every page by itself. */
export type News = {offline: "kept"} | {offline: "failed"; why: KeepFailure};

/** Which sort of news it is; `null` for a message of anything else. */
export function readNews(message: unknown): News | null {
  if (typeof message !== "object" || message === null || !("offline" in message)) return null;
  if (message.offline === "kept") return {offline: "kept"};
  if (message.offline !== "failed") return null;
  const why = "why" in message ? failures.find((failure) => failure === message.why) : undefined;
  return {offline: "failed", why: why ?? "failed"};
}

const failures = ["network", "full", "mixed", "failed"] as const satisfies readonly KeepFailure[];
