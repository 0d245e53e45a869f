import {describe, expect, it} from "vitest";
import {checkFile} from "../../../src/offline/worker/check-file.ts";

const entry = "assets/index-1a2b3c4.js";
const page = `<!doctype html><link rel="manifest" href="/manifest.webmanifest"><script src="/assets/index-1a2b3c4.js"></script>`;
const html = {headers: {"Content-Type": "text/html;charset=utf-8", "Content-Encoding": "br"}};
const check = (url: string, response: Response) => checkFile(url, response, entry, "/jinlin/");

describe("checkFile(url, response, entry, root)", () => {
  it("takes a page of its own release as it is, whatever a host has added", async () => {
    const kept = await check("metrics/sites/", new Response(`${page}<!-- host -->`, html));
    expect(await kept.text()).toBe(`${page}<!-- host -->`);
    expect([...kept.headers]).toEqual([["content-type", "text/html;charset=utf-8"]]);
  });

  it.each([
    ["a page of another release", "./", new Response(page.replace("1a2b3c4", "5d6e7f8"), html)],
    ["a hotel's entrance", "explore/", new Response("<!doctype html>Room number?", html)],
    ["a page in a script's place", "assets/a-1.js", new Response(page, html)],
    ["a script that is not there", "assets/a-1.js", new Response("", {status: 404})],
    ["a server that fails", "./", new Response(page, {...html, status: 503})],
  ])("refuses %s", async (_, url, response) => {
    await expect(check(url, response)).rejects.toMatchObject({name: "KeepFileError", why: "mixed"});
  });

  it("takes the page of every other address from hosts that answer 404 with it, its files named from where the site lies", async () => {
    const kept = await check("404.html", new Response(page, {...html, status: 404}));
    expect(kept.status).toBe(200);
    expect(await kept.text()).toBe(page.replaceAll('="/', '="/jinlin/'));
  });

  it("leaves a script as it came", async () => {
    const response = new Response("1", {headers: {"Content-Type": "text/javascript"}});
    expect(await check("assets/a-1.js", response)).toBe(response);
  });
});
