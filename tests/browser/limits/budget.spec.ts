import {brotliCompressSync, gzipSync} from "node:zlib";
import type {Page} from "@playwright/test";
import {expect, test} from "../../support/page-test.ts";

/** What each route may ask for until it answers a click, gzip: what it took on 2026-12-01, and up to 1 %. */
const budgets = [
  {path: "./", scriptBytes: 193_000},
  {path: "./metrics/three-new-federations/", scriptBytes: 194_000},
  {path: "./records/nanan-federation/", scriptBytes: 191_000},
  {path: "./explore/", scriptBytes: 218_000},
  {path: "./framework/", scriptBytes: 192_000},
  {path: "./townships/", scriptBytes: 194_000},
  {path: "./about/", scriptBytes: 171_000},
];

for (const {path, scriptBytes} of budgets) {
  test(`${path} asks for at most ${scriptBytes / 1000} kB of script until it can be used`, async ({page}) => {
    const scripts = await openToUse(page, path);
    const texts = await Promise.all(scripts.values());
    const bytes = texts.reduce((sum, text) => sum + gzipSync(text, {level: 9}).length, 0);
    expect(bytes).toBeLessThanOrEqual(scriptBytes);
  });
}

for (const path of ["./", "./en/"]) {
  test(`${path} says all that its first chart needs in at most 13 kB`, async ({page}) => {
    const answer = await page.goto(path);
    const html = (await answer?.text()) ?? "";
    // From the first byte to the end of the first figure, styles and all its widths included, by
    // itself through Brotli: what follows in the same answer is read in later.
    const [untilFirstChart = ""] = /^.*?<\/figure>/s.exec(html) ?? [];
    expect(untilFirstChart).toContain("<rect");
    expect(brotliCompressSync(untilFirstChart).length).toBeLessThanOrEqual(13_000);
  });
}

for (const [path, script] of [
  ["./", "overview-page"],
  ["./metrics/three-new-federations/", "metric-page"],
  ["./records/nanan-federation/", "record-page"],
  ["./explore/", "explore-page"],
  ["./framework/", "framework-page"],
  ["./framework/chambers/", "node-page"],
  ["./townships/", "townships-page"],
  ["./en/townships/350583117/", "township-page"],
  ["./about/", "about-page"],
] as const) {
  test(`${path} asks for its own page's script from the start, and for no other page's`, async ({request}) => {
    const html = await (await request.get(path)).text();
    const asked = [...html.matchAll(/<link rel="modulepreload"[^>]*\/(?<name>[a-z-]+)-[^/]*\.js"/g)];
    const pages = asked.flatMap(({groups}) => groups?.name ?? []).filter((name) => /-page$/.test(name));
    // A page of what may not exist brings the words for that.
    const own = pages.filter((name) => name !== "not-found-page" && name !== "find-page");
    expect(own).toEqual([script]);
  });
}

test("Recharts is not asked for until a bar is pointed at", async ({page}) => {
  const scripts = await openToUse(page, "./");
  expect(await countRecharts(scripts)).toBe(0);
  await page
    .locator("#by-lever figure")
    .getByRole("button", {name: /^园区与产业基地：8 个/})
    .hover();
  await expect.poll(() => countRecharts(scripts)).toBeGreaterThan(0);
});

/**
 * Opens a page and waits until the app has taken it over and asks for nothing more by itself.
 *
 * @returns Every script that it asks for, then and later, by its address.
 */
async function openToUse(page: Page, path: string): Promise<Map<string, Promise<string>>> {
  const scripts = new Map<string, Promise<string>>();
  page.on("response", (response) => {
    if (response.request().resourceType() === "script") scripts.set(response.url(), response.text());
  });
  await page.goto(path, {waitUntil: "networkidle"});
  await expect(page.locator("html")).toHaveAttribute("data-ready");
  return scripts;
}

/** How many scripts name the class that Recharts gives its own drawings. */
async function countRecharts(scripts: ReadonlyMap<string, Promise<string>>): Promise<number> {
  const texts = await Promise.all(scripts.values());
  return texts.filter((text) => text.includes("recharts-wrapper")).length;
}
