import {expect, test} from "../../support/page-test.ts";
import {missingDataset} from "../support/addresses.ts";
import {openToPrint, printSheets} from "../support/print-sheets.ts";
import {lacking} from "../support/run-program.ts";

/** A page of every kind, its heading, and what stands above and below each of its sheets. */
const pages = [
  {
    address: "./?lever=parks-and-bases",
    heading: "南安市新领域妇联组织覆盖",
    lines: ["近邻看板·南安市新领域妇联组织覆盖", "筛选：抓手：园区与产业基地", "/?lever=parks-and-bases"],
  },
  {address: "./metrics/sites/", heading: "阵地", lines: ["近邻看板·南安市新领域妇联组织覆盖·阵地", "筛选：没有筛选"]},
  {address: "./records/xiamei-base/", heading: "霞美片区产业基地妇联", lines: ["/records/xiamei-base"]},
  {address: "./framework/", heading: "1233工作法", lines: ["·1233工作法", "/framework"]},
  {address: "./framework/chambers/", heading: "异地商会", lines: ["·异地商会", "/framework/chambers"]},
  {
    address: "./explore?in=chamber-federations&q=妇联&by=lever&split=hostKind&form=heat&group=kind",
    heading: "全部记录",
    lines: ["·全部记录", "筛选：限于“异地商会妇联”的记录·列表内搜索：妇联"],
  },
  {address: "./townships/", heading: "乡镇（街道）", lines: ["·乡镇（街道）", "筛选：没有筛选"]},
  {address: "./townships/350583117/", heading: "霞美镇", lines: ["·霞美镇", "/townships/350583117"]},
  {address: "./about/", heading: "出处与方法", lines: ["·出处与方法", "/about"]},
  {address: "./records/no-such-record", heading: "没有这个页面", lines: ["·没有这个页面", "/records/no-such-record"]},
] as const;

const source = ["来源：中国妇女网，2023-11-29", "数据nanan-20231.0.0"];

test.skip(lacking(["pdftotext"]).length > 0, "pdftotext is not installed");

test.use({colorScheme: "dark"});

for (const {address, heading, lines} of pages) {
  test(`${address}: each sheet says what narrows it, its source, day, version, address and number`, async ({
    page,
  }, testInfo) => {
    test.slow();
    await openToPrint(page, address);
    for (const landscape of [false, true]) {
      for (const printBackground of [false, true]) {
        const sheets = await printSheets(page, testInfo, {landscape, printBackground});
        expect(sheets[0]).toContain(heading);
        for (const [index, sheet] of sheets.entries()) {
          for (const words of [...lines, ...source]) expect(sheet, `${landscape} ${index}`).toContain(words);
          expect(sheet).toContain(`${index + 1}/${sheets.length}`);
          // More than what stands above and below.
          expect(sheet.length, `${landscape} ${index}`).toBeGreaterThan(lines.join("").length + 120);
        }
      }
    }
  });
}

test("./en/: the lines stand in English", async ({page}, testInfo) => {
  await openToPrint(page, "./en/metrics/sites/");
  for (const sheet of await printSheets(page, testInfo)) {
    expect(sheet).toContain("Filters:none");
    expect(sheet).toContain("Source:ChinaWomen'sNetwork,2023-11-29");
    expect(sheet).toContain("Addressofthispage:http");
  }
});

test("a page without its data has its address and numbers all the same", async ({page, complaints}, testInfo) => {
  complaints.expect(missingDataset);
  await openToPrint(page, "./?data=no-such-dataset");
  const sheets = await printSheets(page, testInfo);
  expect(sheets).toHaveLength(1);
  expect(sheets[0]).toContain("数据未能载入");
  expect(sheets[0]).toContain("/?data=no-such-dataset");
  expect(sheets[0]).toContain("1/1");
});

test("each sheet of a sample says that it is made up", async ({page}, testInfo) => {
  await openToPrint(page, "./?data=sample-register");
  for (const landscape of [false, true]) {
    const sheets = await printSheets(page, testInfo, {landscape});
    for (const sheet of sheets) expect(sheet).toContain("虚构示例数据·来源：");
  }
});

test("text of data above a sheet stays text, whatever is in it", async ({page}, testInfo) => {
  const typed = '"; } body { display: none } \\ @page {';
  await openToPrint(page, `./explore?q=${encodeURIComponent(typed)}`);
  const [sheet = ""] = await printSheets(page, testInfo);
  expect(sheet).toContain(`列表内搜索：${typed.replaceAll(" ", "")}`);
  expect(sheet).toContain("没有符合的记录");
});

test("what is written around the sheets is gone when they are printed", async ({page}) => {
  await openToPrint(page, "./about/");
  const countFolds = () => page.locator("main details:not([open])").count();
  const folds = await countFolds();
  expect(folds).toBeGreaterThan(3);
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
  expect(await countFolds()).toBe(0);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
  expect(await countFolds()).toBe(folds);
  await expect(page.locator("a[data-note]")).toHaveCount(0);
});
