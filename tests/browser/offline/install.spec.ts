import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {chromium} from "@playwright/test";
import {browserFlags} from "../../support/browser-flags.mjs";
import {expect} from "../../support/page-test.ts";
import {pngChunks} from "../support/png-chunks.ts";
import {test, untilKept} from "./offline-test.ts";

test("a browser finds nothing amiss with installing the site", async ({site}) => {
  // In a window that is not private: those install nothing.
  const profile = mkdtempSync(join(tmpdir(), "jinlin-profile-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROME_PATH ?? "",
    args: browserFlags,
  });
  try {
    const page = await context.newPage();
    await page.goto(`${site.address}metrics/sites/`);
    await untilKept(page);
    const session = await context.newCDPSession(page);
    const {installabilityErrors} = await session.send("Page.getInstallabilityErrors");
    expect(installabilityErrors).toEqual([]);
    const {url, errors} = await session.send("Page.getAppManifest");
    expect({url, errors}).toEqual({url: `${site.address}manifest.webmanifest`, errors: []});
  } finally {
    await context.close();
    rmSync(profile, {recursive: true, force: true});
  }
});

test("every icon of the manifest is there, of the size that it says", async ({request}) => {
  const manifest: {icons: {src: string; sizes: string; type: string}[]} = await (
    await request.get("./manifest.webmanifest")
  ).json();
  expect(manifest).toMatchObject({start_url: "./", scope: "./", display: "standalone", lang: "zh-CN"});
  expect(manifest.icons.map(({sizes}) => sizes)).toEqual(["192x192", "512x512", "192x192", "512x512", "any"]);
  for (const {src, sizes, type} of manifest.icons) {
    const answer = await request.get(`./${src}`);
    expect(answer.headers()["content-type"]).toBe(type);
    if (type !== "image/png") continue;
    const header = pngChunks(await answer.body())[0]?.data;
    expect(`${header?.readUInt32BE(0)}x${header?.readUInt32BE(4)}`).toBe(sizes);
  }
});

for (const path of ["./", "./en/metrics/sites/"]) {
  test(`${path} leads to the manifest and to the icon of home screens`, async ({page, request, site}) => {
    await page.goto(path);
    for (const rel of ["manifest", "apple-touch-icon"]) {
      const address = await page.locator(`link[rel=${rel}]`).evaluate((link) => Reflect.get(link, "href"));
      expect(String(address)).toContain(site.address);
      expect((await request.get(String(address))).status()).toBe(200);
    }
  });
}
