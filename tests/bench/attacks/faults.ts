import {readdir, readFile} from "node:fs/promises";
import type {Browser} from "@playwright/test";
import {queryKeys} from "../../../src/view/address/query-keys.ts";
import {launchBrowser} from "../launch-browser.ts";
import {servePages} from "../serve-pages.ts";
import {faultOf, randomFrom, settled, Tally, watchPage} from "./watch-page.ts";

const datasetFile = "**/data/nanan-2023.json";

/**
 * Attacks the built site in `dist` by faults: addresses, the dataset, scripts and styles that
 * don't come or are cut, storage, missing parts of the browser, pictures. Prints for each how many
 * were tried and which left a page blank, threw, or ran what is not ours. Names of attacks as
 * arguments (`npm run attack:faults -- pictures`) run those alone.
 */
export async function run(asked: readonly string[]): Promise<void> {
  const server = await servePages("dist");
  const browser = await launchBrowser();
  for (const attack of [addresses, datasets, assets, browsers, pictures]) {
    if (asked.length > 0 && !asked.includes(attack.name)) continue;
    const tally = await attack(browser, server.origin);
    tally.print();
  }
  await browser.close();
  server.close();
}

const odd = [
  "",
  "%",
  "%E9%9C",
  "霞美",
  "<script>attacked=1</script>",
  "javascript:attacked=1",
  "__proto__",
  "null",
  "-1",
  "1e999",
  "a".repeat(9000),
  "\u0000",
  "\ud800",
  "🙂",
  "../../..",
  "%2e%2e%2f",
  "parks-and-bases",
  "enterprise,park",
  "350583117",
  "not-stated",
  "';--",
];
const paths = [
  "/",
  "/en",
  "/explore",
  "/metrics/three-new-federations",
  "/records/xiamei-base",
  "/framework",
  "/framework/chambers",
  "/townships",
  "/townships/350583117",
  "/about",
  "/records/",
  "/metrics/%00",
  "/toString",
  "/en/constructor",
  "/records/__proto__",
  "//",
  "/explore/explore",
];

/** 1,500 addresses: 100 opened, the rest gone to within one page. */
async function addresses(browser: Browser, origin: string): Promise<Tally> {
  const tally = new Tally("addresses");
  const random = randomFrom(1);
  const address = () => {
    const parts = Array.from({length: random.below(6)}, () => {
      return `${random.of([...queryKeys, "x", "", "constructor"])}=${random.of(odd)}`;
    });
    const path =
      random.below(4) === 0
        ? `${random.of(paths)}/${encodeURIComponent(
            random
              .of(odd)
              .slice(0, 50)
              .replace(/\p{Surrogate}/gu, ""),
          )}`
        : random.of(paths);
    return `${path}?${parts.join(random.of(["&", "&amp;", ";", "?"]))}${random.of(["", "#own", "#%", "#<img src=x onerror=attacked=1>"])}`;
  };
  for (let i = 0; i < 100; i++) {
    const watched = await watchPage(browser);
    const one = address();
    await watched.page.goto(new URL(one.replace(/^\/+/, "/"), origin).href, {waitUntil: "load"}).catch(() => undefined);
    // This bench's server has no page for an address without a file: that is a host's own 404.
    if ((await watched.page.locator("#root").count()) > 0) {
      await settled(watched.page);
      tally.add(one, await faultOf(watched));
    } else tally.add(one, null);
    await watched.close();
  }
  const watched = await watchPage(browser);
  await watched.page.goto(`${origin}/`);
  await settled(watched.page);
  for (let i = 0; i < 1400; i++) {
    const one = address();
    await watched.page.evaluate(async (to) => {
      history.pushState({}, "", new URL(to.replace(/^\/+/, "/"), location.origin));
      dispatchEvent(new PopStateEvent("popstate", {state: {}}));
      await new Promise((resolve) => setTimeout(resolve, 60));
    }, one);
    tally.add(one, await faultOf(watched));
  }
  await watched.close();
  return tally;
}

/** The dataset altered at 150 places, cut, too large, no JSON at all, and never coming. */
async function datasets(browser: Browser, origin: string): Promise<Tally> {
  const tally = new Tally("datasets");
  const text = await readFile("public/data/nanan-2023.json", "utf8");
  const random = randomFrom(2);
  const bodies: [string, string | null][] = [
    ...Array.from({length: 150}, (_, i): [string, string] => [
      `altered ${i}`,
      JSON.stringify(altered(JSON.parse(text), random)),
    ]),
    ...[0, 1, 100, 5000, text.length - 2].map((length): [string, string] => [
      `cut at ${length}`,
      text.slice(0, length),
    ]),
    ["HTML", "<!doctype html><script>attacked=1</script><h1>Login</h1>"],
    ["30 MB", JSON.stringify({...JSON.parse(text), padding: "x".repeat(30_000_000)})],
    ["never", null],
  ];
  for (const [name, body] of bodies) {
    const watched = await watchPage(browser);
    await watched.page.route(datasetFile, (route) =>
      body === null ? undefined : route.fulfill({body, contentType: "application/json"}),
    );
    await watched.page.goto(`${origin}/?lever=parks-and-bases`, {waitUntil: "commit"});
    if (body === null) await watched.page.waitForTimeout(3000);
    else await settled(watched.page);
    tally.add(name, await faultOf(watched));
    await watched.page.unrouteAll({behavior: "ignoreErrors"});
    await watched.close();
  }
  return tally;
}

type Json = null | boolean | number | string | Json[] | {[key: string]: Json};

/** One value, anywhere, replaced by another of any type, or left out. */
function altered(root: Json, random: ReturnType<typeof randomFrom>): Json {
  let at = root;
  for (;;) {
    const keys = at !== null && typeof at === "object" ? Object.keys(at) : [];
    const holder = at as {[key: string]: Json};
    const key = random.of(keys);
    const next = holder[key] ?? null;
    if (next === null || typeof next !== "object" || Object.keys(next).length === 0 || random.below(5) === 0) {
      if (random.below(6) === 0) delete holder[key];
      else
        holder[key] = random.of<Json>([
          null,
          -1,
          1e308,
          "",
          "<img src=x onerror=attacked=1>",
          [],
          {},
          true,
          "x".repeat(5000),
          [[[]]],
        ]);
      return root;
    }
    at = next;
  }
}

/** Each script and style missing, cut in half, replaced by a page, late; with what is opened first afterwards. */
async function assets(browser: Browser, origin: string): Promise<Tally> {
  const tally = new Tally("scripts and styles");
  const files = (await readdir("dist/assets")).filter((file) => /\.(?:js|css)$/.test(file));
  const random = randomFrom(3);
  for (const file of files) {
    const way = random.of(["missing", "cut", "replaced", "late"] as const);
    const watched = await watchPage(browser);
    await watched.page.route(`**/assets/${file}`, async (route) => {
      if (way === "missing") return route.fulfill({status: 404, body: "not found"});
      if (way === "replaced") return route.fulfill({body: "<!doctype html><p>Login</p>", contentType: "text/html"});
      if (way === "late") await new Promise((resolve) => setTimeout(resolve, 800));
      const response = await route.fetch();
      const body = await response.text();
      return route.fulfill({response, body: way === "cut" ? body.slice(0, body.length / 2) : body});
    });
    await watched.page.goto(
      `${origin}${random.of(["/", "/?lever=chambers", "/explore/", "/framework/", "/townships/", "/about/"])}`,
      {waitUntil: "commit"},
    );
    await settled(watched.page);
    await watched.page.keyboard.press("/");
    await watched.page.waitForTimeout(150);
    await watched.page.keyboard.press("Escape");
    const tool = watched.page.locator("[data-card] [aria-haspopup=menu]").first();
    if (await tool.isVisible()) await tool.click({timeout: 2000}).catch(() => undefined);
    await watched.page.waitForTimeout(150);
    const fault = await faultOf(watched);
    // A script that can't be read is an error of the browser's own, which the page then says.
    const isSaid = await watched.page.evaluate(
      () =>
        document.documentElement.dataset.late !== undefined ||
        document.querySelector("[role=alert]:not(#late)") !== null,
    );
    tally.add(
      `${file} ${way}`,
      isSaid && fault?.startsWith("uncaught: ") && /SyntaxError|Unexpected|Invalid/.test(fault) ? null : fault,
    );
    await watched.page.unrouteAll({behavior: "ignoreErrors"});
    await watched.close();
  }
  return tally;
}

/** A browser without something, or with something spoilt, before the page begins. */
async function browsers(browser: Browser, origin: string): Promise<Tally> {
  const tally = new Tally("browsers");
  const spoilt: Record<string, string> = {
    "storage forbidden":
      'Object.defineProperty(window, "localStorage", {get() { throw new DOMException("denied", "SecurityError"); }})',
    "storage full": 'Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); }',
    "storage garbage":
      'for (const key of ["jinlin-theme","jinlin-locale","jinlin-pack","jinlin-recent","jinlin-export","jinlin-selection"]) localStorage.setItem(key, "{<garbage")',
    "session forbidden":
      'Object.defineProperty(window, "sessionStorage", {get() { throw new DOMException("denied", "SecurityError"); }})',
    "no clipboard": 'Object.defineProperty(navigator, "clipboard", {value: undefined})',
    "no crypto.subtle": 'Object.defineProperty(crypto, "subtle", {value: undefined})',
    "no worker": "delete window.Worker",
    "a worker that dies":
      "window.Worker = class extends EventTarget { constructor() { super(); setTimeout(() => { const event = new ErrorEvent('error'); this.onerror?.(event); this.dispatchEvent(event); }, 10); } postMessage() {} terminate() {} }",
    "a canvas that fails":
      "HTMLCanvasElement.prototype.getContext = () => null; HTMLCanvasElement.prototype.toBlob = (done) => done(null)",
    "no IntersectionObserver": "delete window.IntersectionObserver",
    "no ResizeObserver": "delete window.ResizeObserver",
    "no Intl.Segmenter": "delete Intl.Segmenter",
    "no matchMedia changes": "MediaQueryList.prototype.addEventListener = undefined",
  };
  for (const [name, script] of Object.entries(spoilt)) {
    for (const path of ["/", "/?lever=chambers", "/explore/?by=lever&split=hostKind&form=heat"]) {
      const watched = await watchPage(browser, {acceptDownloads: true});
      await watched.page.addInitScript(script);
      await watched.page.goto(`${origin}${path}`);
      await settled(watched.page);
      const {page} = watched;
      for (const item of [/^PNG/, /^XLSX|^Excel/, /加入图册/]) {
        const tool = page.locator("[data-card] [aria-haspopup=menu]").first();
        await tool.click({timeout: 5000}).catch(() => undefined);
        await page
          .getByRole("menuitem", {name: item})
          .first()
          .click({timeout: 3000})
          .catch(() => page.keyboard.press("Escape"));
        await page.waitForTimeout(400);
      }
      const link = page.getByRole("link", {name: /^复制链接/}).first();
      await link.click({timeout: 3000}).catch(() => undefined);
      await page.waitForTimeout(200);
      tally.add(`${name} on ${path}`, await faultOf(watched));
      await watched.close();
    }
  }
  return tally;
}

/** 300 pictures: an exported one with bytes altered, cut, of a forged address; SVG with script; no pictures at all. */
async function pictures(browser: Browser, origin: string): Promise<Tally> {
  const tally = new Tally("pictures");
  const random = randomFrom(4);
  const watched = await watchPage(browser, {acceptDownloads: true});
  const {page} = watched;
  await page.goto(`${origin}/?lever=chambers`);
  await settled(page);
  const saved: Buffer[] = [];
  for (const format of [/^PNG/, /^SVG/]) {
    await page.locator("#by-lever [aria-haspopup=menu]").click();
    const coming = page.waitForEvent("download");
    await page.getByRole("menuitem", {name: format}).click();
    saved.push(await readFile(await (await coming).path()));
  }
  const [png = Buffer.alloc(0), svg = Buffer.alloc(0)] = saved;
  for (let i = 0; i < 300; i++) {
    const isSvg = i % 3 === 0;
    const bytes = Buffer.from(isSvg ? svg : png);
    const way = random.of(["bytes", "cut", "forged", "script", "size", "other"] as const);
    if (way === "bytes") for (let n = 0; n < 20; n++) bytes[random.below(bytes.length)] = random.below(256);
    let sent = way === "cut" ? bytes.subarray(0, random.below(bytes.length)) : bytes;
    if (way === "size" && !isSvg) for (const at of [16, 20]) sent.writeUInt32BE(30_000, at);
    if (way === "forged")
      sent = Buffer.from(
        sent
          .toString("latin1")
          .replaceAll("lever=chambers", random.of(["javascript:atta", "//evil.example", "lever=<script>"])),
        "latin1",
      );
    if (way === "script" && isSvg)
      sent = Buffer.from(
        sent
          .toString("utf8")
          .replace(/<svg /, '<svg onload="window.attacked=1" ')
          .replace("</svg>", "<script>window.attacked=1</script></svg>"),
      );
    if (way === "other")
      sent = random.of([
        Buffer.alloc(0),
        Buffer.from("GIF89a"),
        Buffer.from("<svg"),
        Buffer.alloc(2_000_000, 65),
        Buffer.from("PK\u0003\u0004"),
      ]);
    await page
      .locator("#open-picture")
      .setInputFiles({name: isSvg ? "a.svg" : "a.png", mimeType: isSvg ? "image/svg+xml" : "image/png", buffer: sent});
    await page.waitForTimeout(90);
    const isHere = new URL(page.url()).origin === origin;
    tally.add(`${i} ${way} ${isSvg ? "svg" : "png"}`, isHere ? await faultOf(watched) : `led to ${page.url()}`);
    if (await page.getByRole("dialog").count()) await page.keyboard.press("Escape");
  }
  await watched.close();
  return tally;
}
