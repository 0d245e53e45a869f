import {registerRoute} from "workbox-routing";
import {CacheFirst} from "workbox-strategies";
import type {KeptRelease} from "../kept-file.ts";
import type {News, Question} from "../messages.ts";
import {answerTo, appPage} from "./answer-to.ts";
import {failureOf, openFileKeep} from "./file-keep.ts";
import {openPages, worker} from "./worker-scope.ts";

/** Written here by the build. */
declare const keptRelease: KeptRelease;

const keep = openFileKeep(keptRelease);
const {scope} = worker.registration;
const files = new Set(keptRelease.files.map(({url}) => url));
const pathOf = ({href, search, hash}: URL) => href.slice(scope.length, href.length - search.length - hash.length);
const addressOf = (url: string) => new URL(url, scope).href;

async function tell(news: News): Promise<void> {
  for (const page of await openPages()) page.postMessage(news);
}

function tellOutcome(filled: Promise<void>): Promise<void> {
  return filled.then(
    () => tell({offline: "kept"}),
    (error) => tell({offline: "failed", why: failureOf(error)}),
  );
}

worker.addEventListener("install", (event) => {
  const filled = keep.fill();
  event.waitUntil(filled);
  event.waitUntil(tellOutcome(filled));
});

worker.addEventListener("activate", (event) => {
  const takeOver = async () => {
    const isFirst = await keep.takeOver();
    // The page that brought it needs no second visit; of a later release, pages stay with theirs.
    if (isFirst) await worker.clients.claim();
    await tell({offline: "kept"});
  };
  event.waitUntil(takeOver());
});

worker.addEventListener("message", (event) => {
  const port = event.ports[0];
  const question = readQuestion(event.data);
  if (question === "skip") event.waitUntil(worker.skipWaiting());
  else if (question?.ask === "state") {
    event.waitUntil(keep.tidy());
    event.waitUntil(keep.state(question.entry).then((state) => port?.postMessage(state)));
  } else if (question?.ask === "mend") {
    event.waitUntil(tellOutcome(keep.fill()));
  }
});

function readQuestion(data: unknown): Question | "skip" | null {
  if (typeof data !== "object" || data === null) return null;
  if ("type" in data) return data.type === "SKIP_WAITING" ? "skip" : null;
  if (!("ask" in data)) return null;
  if (data.ask === "mend") return {ask: "mend"};
  return data.ask === "state" && "entry" in data ? {ask: "state", entry: String(data.entry)} : null;
}

const isOurs = ({url, request}: {url: URL; request: Request}) => {
  if (!url.href.startsWith(scope)) return false;
  return request.mode === "navigate" || files.has(pathOf(url)) || /^(?:assets|data)\//.test(pathOf(url));
};

registerRoute(
  ({url, request}) => isOurs({url, request}) && /\.woff2?$/.test(url.pathname),
  new CacheFirst({cacheName: keep.fonts}),
);

registerRoute(isOurs, async ({url, request, event}) => {
  const isPage = request.mode === "navigate";
  if (isPage) event.waitUntil(keep.tidy());
  const answer = answerTo(pathOf(url), isPage, files);
  switch (answer.is) {
    case "folder":
      return Response.redirect(`${addressOf(answer.url)}${url.search}`, 302);
    case "file":
      // A page that is only coming is of this release.
      return (await keep.find(addressOf(answer.url), isPage ? "" : event.clientId)) ?? fromNetwork(request, isPage);
    case "app":
      return (await keep.find(addressOf(appPage), "")) ?? fromNetwork(request, false);
    default:
      // What an earlier release had, and this one has no more.
      return (
        (!isPage && (await keep.find(addressOf(pathOf(url)), event.clientId))) || fromNetwork(request, answer.orApp)
      );
  }
});

async function fromNetwork(request: Request, orApp: boolean): Promise<Response> {
  try {
    return await fetch(request);
  } catch {
    return (orApp ? await keep.find(addressOf(appPage), "") : undefined) ?? Response.error();
  }
}
