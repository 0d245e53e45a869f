import {vi} from "vitest";
import {serve} from "../dataset/serve.ts";

/** What the server answers with in place of the dataset: its status and its text. */
export type Answer = {status?: number; text: string};

/**
 * Serves one file for one test, the same to all who ask until `answer` is changed. A page in
 * jsdom has no server of its own, so its requests are led to this one.
 */
export async function serveData(first: Answer) {
  let answer = first;
  const asked: string[] = [];
  const server = await serve((request, response) => {
    asked.push(request.url ?? "");
    response.writeHead(answer.status ?? 200, {"content-type": "application/json"});
    response.end(answer.text);
  });
  const {fetch} = globalThis;
  vi.stubGlobal("fetch", (url: string) => fetch(new URL(url, server.root)));
  return {
    asked,
    change(next: Answer) {
      answer = next;
    },
    [Symbol.asyncDispose]: server[Symbol.asyncDispose],
  };
}
