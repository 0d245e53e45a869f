import {readdirSync, readFileSync} from "node:fs";
import type {Page} from "@playwright/test";
import {expect, test} from "../../support/page-test.ts";
import {addresses, missingDataset} from "../support/addresses.ts";
import {openExportDialog, saveFrom} from "../support/open-export-dialog.ts";
import {openPage} from "../support/open-page.ts";

for (const [what, path, scripts, styles] of [
  ["a page drawn ahead", "./", 3, 5],
  ["an English page without a figure", "./en/about/", 2, 4],
  ["the page of every other address", "./no/such/page", 1, 2],
] as const) {
  test(`${what} allows its own origin, and inline the ${scripts} scripts and ${styles} styles it was built with`, async ({
    page,
  }) => {
    await page.goto(path);
    const policy = await page.locator("meta[http-equiv=Content-Security-Policy]").getAttribute("content");
    const hash = / 'sha256-[\w+/]{43}='/g;
    const count = (directive: string) =>
      new RegExp(`${directive} [^;]*`).exec(policy ?? "")?.[0].match(hash)?.length ?? 0;
    expect([count("script-src"), count("style-src")]).toEqual([scripts, styles]);
    expect(policy?.replaceAll(hash, "")).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types office-worker register-worker row-worker offline-worker",
    );
  });
}

test("no page as built has a style or a script in its markup's attributes", () => {
  const pages = readdirSync("dist", {recursive: true, encoding: "utf8"}).filter((name) => name.endsWith(".html"));
  expect(pages.length).toBeGreaterThan(200);
  const astray = pages.filter((name) => /<[^>]* (?:style|on[a-z]+)="/.test(readFileSync(`dist/${name}`, "utf8")));
  expect(astray).toEqual([]);
});

test("no page is against its own policy", async ({page, complaints}) => {
  test.slow();
  complaints.expect(missingDataset);
  const violations = await listenForViolations(page);
  for (const address of addresses) await openPage(page, `.${address}`);
  await openPage(page, "./en/");
  expect(violations).toEqual([]);
});

test("nothing that a reader does is against the policy: popups, every export, print, a picture opened", async ({
  page,
  context,
}) => {
  test.slow();
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const violations = await listenForViolations(page);
  await openPage(page, "./?lever=parks-and-bases");
  await page.getByRole("button", {name: /^抓手/}).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.keyboard.press("/");
  await page.getByRole("combobox").fill("yangguang");
  await expect(page.getByRole("option").first()).toBeVisible();
  await page.keyboard.press("Escape");
  const bar = page.locator("#by-lever figure").getByRole("button", {name: /^园区与产业基地：8 个/});
  await bar.hover();
  await expect(page.locator(".bar-tooltip")).toBeVisible();
  await bar.click({button: "right"});
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");

  const workers: string[] = [];
  page.on("worker", (worker) => workers.push(worker.url()));
  const dialog = await openExportDialog(page, "by-lever");
  const {bytes} = await saveFrom(dialog, "PNG");
  for (const format of ["SVG", "PDF", "PPTX", "DOCX", "XLSX", "CSV"]) await saveFrom(dialog, format);
  expect(workers).toEqual(Array(3).fill(expect.stringContaining("/assets/office-worker-")));
  await dialog.getByRole("button", {name: /^复制表格/}).click();
  await expect(dialog.getByRole("status").last()).toHaveText("表格已复制，可以粘贴到 Word、Excel。");
  expect(await copiedHtml(page)).toContain("mso-number-format:'\\@'");
  await page.evaluate(notePrint);
  await dialog.getByRole("button", {name: /^打印/}).click();
  // Hidden but on paper, where it stands alone.
  await expect(page.locator("html")).toHaveAttribute("data-print", "none");
  await page.emulateMedia({media: "print"});
  await expect(page.locator("[data-printed]")).toHaveCSS("display", "block");
  await expect(page.locator("#root")).toHaveCSS("display", "none");
  await page.emulateMedia({media: null});
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await expect(page.locator("[data-printed]")).toHaveCount(0);
  await page.keyboard.press("Escape");

  await page.locator("footer input[type=file]").setInputFiles({name: "a.png", mimeType: "image/png", buffer: bytes});
  await expect(page.getByText("已回到图片所示的视图。")).toBeVisible();
  expect(violations).toEqual([]);
});

test("text becomes no markup, no style and no worker", async ({page, complaints}) => {
  complaints.expect(/TrustedHTML/);
  complaints.expect(/TrustedScriptURL/);
  complaints.expect(/inline style/);
  await openPage(page, "./");
  const outcomes = await page.evaluate(() => {
    const heading = document.querySelector("h1");
    if (heading === null) throw new Error("no heading");
    const ways = {
      markup: () => heading.insertAdjacentHTML("beforeend", "<b>80</b>"),
      worker: () => new Worker(URL.createObjectURL(new Blob([""]))),
      attribute: () => heading.setAttribute("style", "position: fixed"),
      sheet: () => document.head.append(Object.assign(document.createElement("style"), {textContent: "h1{top:7px}"})),
    };
    const errors = Object.entries(ways).map(([name, tryIt]) => {
      try {
        tryIt();
        return [name, "let"];
      } catch (error) {
        return [name, error instanceof TypeError ? "refused" : String(error)];
      }
    });
    const {position, top} = getComputedStyle(heading);
    return {...Object.fromEntries(errors), position, top};
  });
  expect(outcomes).toEqual({
    markup: "refused",
    worker: "refused",
    // Written, and without effect.
    attribute: "let",
    sheet: "let",
    position: "static",
    top: "auto",
  });
});

/** What the page does against its policy from now on, at whatever address. */
async function listenForViolations(page: Page): Promise<string[]> {
  const violations: string[] = [];
  await page.exposeFunction("noteViolation", (words: string) => violations.push(words));
  await page.addInitScript(() => {
    addEventListener("securitypolicyviolation", ({effectiveDirective, blockedURI, sample}) =>
      Reflect.get(window, "noteViolation")(`${effectiveDirective} ${blockedURI} ${sample}`),
    );
  });
  return violations;
}

/** In the page: prints nothing, and notes how what is printed is shown on the screen. */
function notePrint(): void {
  window.print = () => {
    const printed = document.querySelector("[data-printed]");
    document.documentElement.dataset.print = printed === null ? "" : getComputedStyle(printed).display;
  };
}

function copiedHtml(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const [copied] = await navigator.clipboard.read();
    return (await (await copied?.getType("text/html"))?.text()) ?? "";
  });
}
