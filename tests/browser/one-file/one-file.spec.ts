import {readFileSync, statSync} from "node:fs";
import {readFile} from "node:fs/promises";
import type {Page} from "@playwright/test";
import {expect, test} from "../../support/page-test.ts";
import {checkFile, countsOf, keep} from "../support/load-register.ts";
import {openExportDialog, saveFrom} from "../support/open-export-dialog.ts";
import {openPage} from "../support/open-page.ts";
import {openToPrint, printSheets} from "../support/print-sheets.ts";
import {saveFigure} from "../support/save-figure.ts";

async function download(page: Page, words: string): Promise<Buffer> {
  const coming = page.waitForEvent("download");
  await page.getByRole("link", {name: words}).click();
  return readFile(await (await coming).path());
}

test("the file weighs less than 10 MB and brings all with it: nothing else is asked for", async ({page}) => {
  expect(statSync("dist-single/jinlin.html").size).toBeLessThan(10_000_000);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).protocol));
  for (const address of ["./", "./explore", "./framework", "./townships", "./data", "./about"])
    await openPage(page, address);
  expect([...new Set(asked)].filter((protocol) => protocol !== "file:" && protocol !== "blob:")).toEqual([]);
  expect(asked.filter((protocol) => protocol === "file:")).toHaveLength(6);
});

test("a link within a page leads to its place, and the address says it behind the page's own", async ({page}) => {
  await openPage(page, "./metrics/three-new-federations?lever=chambers");
  await page.getByRole("main").locator('a[href="#evidence"]').first().click();
  await expect(page.locator("#evidence")).toBeInViewport();
  await expect(page).toHaveURL(/#\/metrics\/three-new-federations\?lever=chambers#evidence$/);
  await page.reload();
  await expect(page.locator("#evidence")).toBeInViewport();
});

test("the first stop of Tab leads past the header to the page", async ({page}) => {
  await openPage(page, "./about");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.locator("#main")).toBeFocused();
  await expect(page).toHaveURL(/#\/about$/);
});

test("a link that a messenger altered is read, and the register's sample is shown as fictional", async ({page}) => {
  await openPage(page, "./explore?lever=chambers&from=singlemessage&isappinstalled=0");
  await expect(page).toHaveURL(/#\/explore\?lever=chambers$/);
  await openPage(page, "./?data=sample-register");
  await expect(page.getByRole("note").first()).toContainText("虚构");
});

test("a dataset that the file does not carry is said to be missing", async ({page}) => {
  await openPage(page, "./?data=no-such");
  await expect(page.getByRole("main")).toContainText("文件data/no-such.json位置值原因——这份单文件看板没有带上它");
});

test("the template and the dataset are handed out as they are", async ({page}) => {
  await openPage(page, "./data");
  expect((await download(page, "XLSX")).equals(readFileSync("public/data/register-template.xlsx"))).toBe(true);
  await openPage(page, "./about");
  const dataset = page.locator("#version").getByRole("link").first();
  const coming = page.waitForEvent("download");
  await dataset.click();
  const file = await coming;
  expect(file.suggestedFilename()).toBe("nanan-2023.json");
  expect((await readFile(await file.path())).equals(readFileSync("public/data/nanan-2023.json"))).toBe(true);
});

test("a register is read beside the page, kept, and there again when the file is opened anew", async ({page}) => {
  const [panel, worker] = await Promise.all([checkFile(page, "libreoffice.xlsx"), page.waitForEvent("worker")]);
  expect(worker.url()).toMatch(/^blob:/);
  expect(await countsOf(panel)).toContain("3 行采用，没有疑问");
  const id = await keep(page);
  await openPage(page, `./?data=${id}`);
  await expect(page.getByRole("heading", {level: 1})).toHaveText("libreoffice");
});

test("where the browser keeps nothing, the register is shown and the page says that it is not kept", async ({page}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "indexedDB", {
      get() {
        throw new DOMException("denied", "SecurityError");
      },
    });
  });
  await checkFile(page, "libreoffice.xlsx");
  await expect(page.getByRole("main")).toContainText(
    "浏览器不让网页保存内容（例如无痕窗口），这份登记表只在本页里，关掉就没有了。",
  );
  await page.getByRole("button", {name: "只看，不保存"}).click();
  await expect(page.getByRole("heading", {level: 1})).toHaveText("libreoffice");
});

test("paper names the file and the view, not the folder that the file lies in", async ({page}, testInfo) => {
  await openToPrint(page, "./about");
  const sheets = (await printSheets(page, testInfo)).join("");
  expect(sheets).toContain("本页地址：jinlin.html#/about");
  expect(sheets).not.toContain("file:");
  expect(sheets).not.toContain("base64");
});

test("figures leave in every format, and none says where on the machine the file lies", async ({page}) => {
  await openPage(page, "./?lever=parks-and-bases");
  const files = [
    await saveFigure(page, "by-lever", "PNG"),
    await saveFigure(page, "by-lever", "SVG"),
    await saveFigure(page, "by-lever", "CSV"),
  ];
  const dialog = await openExportDialog(page, "by-lever");
  for (const format of ["PDF", "PPTX", "DOCX", "XLSX"]) files.push(await saveFrom(dialog, format));
  expect(files.map(({bytes}) => bytes.subarray(0, 4).toString("latin1"))).toEqual([
    "\x89PNG",
    "<svg",
    "\xef\xbb\xbf抓".slice(0, 3) + files[2]?.bytes.subarray(3, 4).toString("latin1"),
    "%PDF",
    "PK\x03\x04",
    "PK\x03\x04",
    "PK\x03\x04",
  ]);
  for (const {name, bytes} of files) expect([name, bytes.includes("file:///")]).toEqual([name, false]);
});
