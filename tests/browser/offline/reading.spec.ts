import {expect} from "../../support/page-test.ts";
import {addresses, missingDataset} from "../support/addresses.ts";
import {chooseOption} from "../support/choose-option.ts";
import {checkFile, keep} from "../support/load-register.ts";
import {openExportDialog, saveFrom} from "../support/open-export-dialog.ts";
import {openPage} from "../support/open-page.ts";
import {offlinePanel, test, visit} from "./offline-test.ts";

test("after one visit, a page of every kind opens without a network, in both languages", async ({page, site}) => {
  test.slow();
  await visit(page);
  await site.stop();
  for (const address of [...addresses, "/data", "/data/compare", "/abuot", "/?data=sample-register"]) {
    if (address.includes("no-such-dataset")) continue;
    for (const prefix of ["", "/en"]) {
      await openPage(page, `.${prefix}${address}`);
      await expect(page.locator("html"), address).toHaveAttribute("data-ready");
      const {origin, pathname} = new URL(page.url());
      expect(`${origin}${pathname}`.startsWith(`${site.address.slice(0, -1)}${prefix}`)).toBe(true);
    }
  }
  await openPage(page, "./metrics/sites");
  await page.reload();
  await expect(page.getByRole("heading", {level: 1})).toHaveText("阵地");
  await expect(page.locator("main")).toContainText("21");
});

test("the page of the first visit goes on without being loaded again: filters, search, another page", async ({
  page,
  site,
}) => {
  await visit(page);
  await site.stop();
  await chooseOption(page, "抓手", "园区与产业基地");
  await expect(page.getByRole("status").filter({hasText: "符合"})).toHaveText("符合 8 / 18 个已列名组织");
  await page.keyboard.press("/");
  await page.getByRole("combobox").fill("ygzk");
  await page
    .getByRole("option", {name: /阳光中科/})
    .first()
    .click();
  await expect(page.getByRole("heading", {level: 1})).toHaveText("阳光中科妇联");
  await page.reload();
  await expect(page.getByRole("heading", {level: 1})).toHaveText("阳光中科妇联");
});

test("a figure leaves as every kind of file without a network; of a PDF, once its fonts were used", async ({
  page,
  site,
}) => {
  test.slow();
  await visit(page);
  const online = await openExportDialog(page, "by-lever");
  const first = await saveFrom(online, "PDF");
  expect(first.bytes.subarray(0, 5).toString("latin1")).toBe("%PDF-");

  await site.stop();
  await openPage(page, "./");
  const dialog = await openExportDialog(page, "by-lever");
  const starts: Record<string, string> = {};
  for (const format of ["PNG", "SVG", "PDF", "PPTX", "DOCX", "XLSX", "CSV"]) {
    const {bytes} = await saveFrom(dialog, format);
    starts[format] = bytes.subarray(0, 4).toString("latin1");
  }
  expect(starts).toEqual({
    PNG: "\x89PNG",
    SVG: expect.stringMatching(/^<(?:\?xm|svg)/),
    PDF: "%PDF",
    PPTX: "PK\x03\x04",
    DOCX: "PK\x03\x04",
    XLSX: "PK\x03\x04",
    CSV: expect.stringMatching(/^\xef\xbb\xbf/),
  });
});

test("without a network, a PDF whose fonts were never used is not made, and the dialog says why", async ({
  page,
  site,
  complaints,
}) => {
  await visit(page);
  await site.stop();
  complaints.expect(/ERR_FAILED|ERR_CONNECTION_REFUSED|Failed to load resource/);
  await openPage(page, "./");
  const dialog = await openExportDialog(page, "by-lever");
  await dialog.getByRole("button", {name: /^PDF/}).click();
  await expect(dialog).toContainText("PDF 要用的中文字体没有取到：没有网络时，只有用过的字体还在。");
});

test("a register that was kept is there without a network, and another can be read", async ({page, site}) => {
  test.slow();
  await visit(page);
  await checkFile(page, "public/data/practice-register.csv");
  const id = await keep(page);
  await site.stop();
  await page.reload();
  await expect(page.locator("main h1")).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`data=${id}`));
  await expect(page.getByRole("article").first()).toBeVisible();
  await openPage(page, `./about?data=${id}`);
  await expect(await offlinePanel(page)).toContainText("可以断网使用");
  await checkFile(page, "public/data/practice-register.csv");
});

test("a dataset that was never served is said to be missing, as ever", async ({page, site, complaints}) => {
  complaints.expect(missingDataset);
  await visit(page);
  await openPage(page, "./?data=no-such-dataset");
  await expect(page.getByRole("alert")).toContainText("数据未能载入");
  await expect(page.getByRole("alert")).toContainText(`${new URL(site.address).pathname}data/no-such-dataset.json`);
});
