import {readFile, writeFile} from "node:fs/promises";
import {pathToFileURL} from "node:url";
import type {TestInfo} from "@playwright/test";
import {palette} from "../../../src/charts/palette.ts";
import {expect, test} from "../../support/page-test.ts";
import {shareOfColour} from "../support/compare-pictures.ts";
import {openExportDialog, saveFrom, settled} from "../support/open-export-dialog.ts";
import {openPage} from "../support/open-page.ts";
import {lacking, runProgram} from "../support/run-program.ts";

const filtered = "./?lever=parks-and-bases";

function skipWithout(...programs: readonly string[]): void {
  const names = lacking(programs);
  test.skip(names.length > 0, `not on this machine: ${names.join(", ")}`);
}

/** Writes a file where the test's own files are. */
async function keep(info: TestInfo, name: string, bytes: Buffer): Promise<string> {
  const path = info.outputPath(name);
  await writeFile(path, bytes);
  return path;
}

/** An office program's PDF of files, each beside its own. Its settings are the test's alone, so that it starts as new. */
async function toPdfs(info: TestInfo, ...files: readonly string[]): Promise<string[]> {
  const settings = pathToFileURL(info.outputPath("office")).href;
  const way = ["--headless", "--norestore", `-env:UserInstallation=${settings}`, "--convert-to", "pdf"];
  await runProgram("soffice", ...way, "--outdir", info.outputPath(), ...files);
  return files.map((file) => file.replace(/\.\w+$/, ".pdf"));
}

/** All words of a PDF without the spaces and breaks of its lines, and how many pages it has. */
async function readPdf(path: string): Promise<{words: string; pages: number}> {
  const [text, about] = [await runProgram("pdftotext", path, "-"), await runProgram("pdfinfo", path)];
  return {words: text.replace(/\s+/g, ""), pages: Number(/^Pages:\s+(\d+)$/m.exec(about)?.[1])};
}

test("exiftool and pngcheck read a PNG's size on paper and its Chinese", async ({page}, info) => {
  skipWithout("exiftool", "pngcheck");
  test.slow();
  await openPage(page, filtered);
  const dialog = await openExportDialog(page, "by-lever");
  await dialog.getByLabel("用途与尺寸").selectOption("word-full");
  await settled(dialog);
  const {bytes} = await saveFrom(dialog, "PNG");
  const path = await keep(info, "lever.png", bytes);
  const [said] = JSON.parse(await runProgram("exiftool", "-json", path));
  expect(said).toMatchObject({
    ImageWidth: 1890,
    // 16 cm, to the pixel: 300 to the inch.
    PixelsPerUnitX: 11813,
    PixelsPerUnitY: 11813,
    PixelUnits: "meters",
    Title: "已列名组织：按抓手",
    Description: "南安市 · 抓手：园区与产业基地",
    Source: "来源：中国妇女网，2023-11-29 · P3、P7–P9、P11、P12",
    Dataset: "nanan-2023 1.0.0 2023-11-29",
    Software: "Jinlin",
  });
  const checked = await runProgram("pngcheck", "-v", path);
  expect(checked).toMatch(/No errors detected in /);
  expect(checked).toContain("chunk pHYs at offset");
  expect(checked).toContain("11813x11813 pixels/meter (300 dpi)");
});

test("a PDF of the built app has its Chinese, its one font within it, and nothing that qpdf objects to", async ({
  page,
}, info) => {
  skipWithout("pdftotext", "pdfinfo", "pdffonts", "qpdf");
  test.slow();
  await openPage(page, filtered);
  const dialog = await openExportDialog(page, "by-township");
  const path = await keep(info, "townships.pdf", (await saveFrom(dialog, "PDF")).bytes);
  const {words, pages} = await readPdf(path);
  expect(pages).toBe(1);
  for (const part of [
    "已列名组织：按乡镇",
    "南安市·抓手：园区与产业基地",
    "霞美镇",
    "个乡镇（街道）",
    "来源：中国妇女网",
  ])
    expect(words).toContain(part);
  const [, , ...fonts] = (await runProgram("pdffonts", path)).trim().split("\n");
  expect(fonts).toEqual([expect.stringMatching(/\+NotoSansSC-Regular +CID TrueType +Identity-H +yes yes yes/)]);
  expect(await runProgram("qpdf", "--check", path)).toContain("No syntax or stream encoding errors found");
});

test("LibreOffice opens a presentation and a document, and shows chart, Chinese and source", async ({page}, info) => {
  skipWithout("soffice", "pdftotext", "pdfinfo", "pdftoppm");
  test.setTimeout(240_000);
  await openPage(page, filtered);
  const dialog = await openExportDialog(page, "by-lever");
  const pptx = await keep(info, "slides.pptx", (await saveFrom(dialog, "PPTX")).bytes);
  const docx = await keep(info, "document.docx", (await saveFrom(dialog, "DOCX")).bytes);
  const [slides = "", document = ""] = await toPdfs(info, pptx, docx);
  // The bar of eight covers that much of a slide, and of a page; without it no more than the accent is of its colour.
  for (const [pdf, leastRed] of [
    [slides, 0.05],
    [document, 0.004],
  ] as const) {
    const {words, pages} = await readPdf(pdf);
    expect({pdf, pages}).toEqual({pdf, pages: 1});
    for (const part of [
      "已列名组织：按抓手",
      "南安市·抓手：园区与产业基地",
      "园区与产业基地",
      "异地商会",
      "主管的社会组织",
      "来源：中国妇女网，2023-11-29",
    ])
      expect(words).toContain(part);
    await runProgram("pdftoppm", "-png", "-r", "60", "-singlefile", pdf, pdf.replace(/\.pdf$/, ""));
    const picture = await readFile(pdf.replace(/pdf$/, "png"));
    expect(await shareOfColour(page, picture, palette.rose)).toBeGreaterThan(leastRed);
  }
});

test("LibreOffice opens a pack as a presentation and as a document: cover, figures, sources", async ({page}, info) => {
  skipWithout("soffice", "pdftotext", "pdfinfo");
  test.setTimeout(240_000);
  await openPage(page, "./");
  for (const figure of ["headline-metrics", "one-to-many", "by-mode"]) {
    const card = page.locator(`#${figure}`);
    await card.getByRole("button", {name: /^导出/}).click();
    await page.getByRole("menuitem", {name: /^加入图册/}).click();
    await expect(card.getByRole("status")).toHaveText(/^已加入图册/);
  }
  await page.getByRole("button", {name: /^图册（/}).click();
  const take = async (format: string, name: string) => {
    await page.getByRole("radio", {name: new RegExp(`^${format}`)}).check();
    const coming = page.waitForEvent("download", {timeout: 120_000});
    await page.getByRole("button", {name: "导出 3 张图"}).click();
    return keep(info, name, await readFile(await (await coming).path()));
  };
  const [slides = "", document = ""] = await toPdfs(
    info,
    await take("PPTX", "slides.pptx"),
    await take("DOCX", "document.docx"),
  );
  const read = {slides: await readPdf(slides), document: await readPdf(document)};
  // A tree's nodes have a slide of their own, as a table.
  expect({slides: read.slides.pages, document: read.document.pages}).toEqual({slides: 6, document: 5});
  for (const {words} of [read.slides, read.document])
    for (const part of [
      "四项指标：报道总数与已列名",
      "三新妇联组织",
      "1+N：霞美片区产业基地",
      "美团外卖霞美站",
      "已列名组织：按组建方式",
      "跨基地联建",
      "各图来源",
      "来源：中国妇女网，2023-11-29",
    ])
      expect(words).toContain(part);
});
