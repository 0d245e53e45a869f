import type {RequestListener} from "node:http";
import {describe, expect, it} from "vitest";
import {fetchJson} from "../../src/dataset/fetch-json.ts";
import {serve} from "./serve.ts";

const {signal} = new AbortController();

async function fetchFrom(answer: RequestListener): Promise<unknown> {
  await using server = await serve(answer);
  return await fetchJson(`${server.root}data/a.json`, signal);
}

describe("fetchJson(url, signal)", () => {
  it("returns the value, not yet checked", async () => {
    expect(await fetchFrom((_, response) => response.end('{"anything": true}'))).toEqual({anything: true});
  });

  it("refuses a 404 as missing", async () => {
    await expect(fetchFrom((_, response) => response.writeHead(404).end("no"))).rejects.toMatchObject({
      kind: "missing",
      issues: [{path: "", value: "404", reason: {code: "status", status: "404"}}],
    });
  });

  it("refuses a static host's fallback page as missing", async () => {
    await expect(fetchFrom((_, response) => response.end("<!doctype html>"))).rejects.toMatchObject({
      kind: "missing",
      issues: [{path: "", value: '"<!doctype html>"', reason: {code: "page-instead"}}],
    });
  });

  it("refuses a server's failure as network, to be tried again", async () => {
    await expect(fetchFrom((_, response) => response.writeHead(503).end())).rejects.toMatchObject({
      kind: "network",
      issues: [{path: "", value: "503", reason: {code: "status", status: "503"}}],
    });
  });

  it("refuses a connection that breaks half way as network", async () => {
    const breakOff: RequestListener = (_, response) => {
      response.writeHead(200, {"content-length": "100"});
      response.write('{"a":', () => response.destroy());
    };
    await expect(fetchFrom(breakOff)).rejects.toMatchObject({
      kind: "network",
      issues: [{reason: {code: "unreachable"}}],
    });
  });

  it("refuses a file that was cut off on the server as not-json", async () => {
    await expect(fetchFrom((_, response) => response.end('{"a": [1,'))).rejects.toMatchObject({
      kind: "not-json",
      issues: [{value: '"{\\"a\\": [1,"', reason: {code: "cut-off"}}],
    });
  });

  it("passes an abort on as it is", async () => {
    const controller = new AbortController();
    controller.abort();
    await expect(fetchJson("http://127.0.0.1:9/data/a.json", controller.signal)).rejects.toMatchObject({
      name: "AbortError",
    });
  });
});
