import {writeFileSync} from "node:fs";
import {readFile} from "node:fs/promises";
import {formatSampleCsv} from "../../../src/dataset/sample/sample-csv.ts";
import {expect, test} from "../../support/page-test.ts";
import {checked, checkFile, chooseFile, countsOf, keep, unfold} from "../support/load-register.ts";
import {openPage} from "../support/open-page.ts";
import {buildWorkbook} from "./two-sheets.ts";

test.beforeEach(({page}) => page.clock.setFixedTime("2026-11-27T10:00:00+08:00"));

const csv = (name: string, text: string) => ({name, buffer: Buffer.from(text)});

test("a column read as something else changes the counts, and is remembered for files of the same header", async ({
  page,
}) => {
  const table = (name: string) => csv(name, "名称,组织形式,人数\n甲示例妇联,妇联,约30\n乙示例妇联,妇联,12\n");
  const panel = await checkFile(page, table("一月.csv"));
  expect(await countsOf(panel)).toEqual(["2 行采用，没有疑问", "0 行采用，有疑问", "0 行没有采用"]);
  const fold = await unfold(panel, "列的对应");
  const use = fold.getByRole("combobox", {name: "人数"});
  await expect(use).toHaveValue("other");
  await use.selectOption("覆盖妇女数");
  await expect
    .poll(async () => countsOf(await checked(page)))
    .toEqual(["1 行采用，没有疑问", "1 行采用，有疑问", "0 行没有采用"]);

  await page.reload();
  await chooseFile(page, table("二月.csv"));
  expect(await countsOf(await checked(page))).toEqual(["1 行采用，没有疑问", "1 行采用，有疑问", "0 行没有采用"]);
  await expect((await unfold(panel, "列的对应")).getByRole("combobox", {name: "人数"})).toHaveValue("women");
  await chooseFile(page, csv("另一张.csv", "名称,组织形式,数\n丙示例妇联,妇联,约30\n"));
  await expect
    .poll(async () => countsOf(await checked(page)))
    .toEqual(["1 行采用，没有疑问", "0 行采用，有疑问", "0 行没有采用"]);
});

test("a column called private by hand is shown nowhere", async ({page}) => {
  const panel = await checkFile(page, csv("a.csv", "名称,组织形式,备注\n甲示例妇联,妇联,密事一件\n"));
  const fold = await unfold(panel, "列的对应");
  await expect(fold).toContainText("密事一件");
  await fold.getByRole("combobox", {name: "备注"}).selectOption("私密（只留本机）");
  const again = await unfold(await checked(page), "列的对应");
  await expect(again).toContainText("（私密，不显示）");
  await expect(again).not.toContainText("密事一件");
  await keep(page);
  await page.getByRole("link", {name: "全部记录"}).first().click();
  await page.getByRole("link", {name: "甲示例妇联"}).first().click();
  await expect(page.getByRole("heading", {level: 1})).toHaveText("甲示例妇联");
  await expect(page.getByRole("main")).not.toContainText("密事一件");
});

test("of a workbook's sheets another one is chosen, and one that is no register is said", async ({page}) => {
  const head = ["名称", "组织形式", "乡镇"];
  const buffer = buildWorkbook(
    ["今年", [head, ["甲示例妇联", "妇联", "霞美镇"], ["乙示例妇联", "妇联", "霞美镇"]]],
    ["去年", [head, ["丙示例妇联", "妇联", "霞美镇"]]],
  );
  const panel = await checkFile(page, {name: "两张.xlsx", buffer});
  expect((await countsOf(panel))[0]).toBe("2 行采用，没有疑问");
  await panel.getByRole("combobox", {name: "工作表"}).selectOption({index: 1});
  await expect.poll(async () => (await countsOf(await checked(page)))[0]).toBe("1 行采用，没有疑问");
});

test("sheets of one township each are read as one register, and one of them alone where it is chosen", async ({
  page,
}) => {
  const head = ["名称", "组织形式"];
  const buffer = buildWorkbook(
    ["霞美镇", [head, ["甲示例妇联", "妇联"], ["乙示例妇联", "协会"]]],
    ["洪濑", [["洪濑镇妇联组织登记表"], head, ["丙示例妇联", "妇联"], ["", "妇联"]]],
  );
  const panel = await checkFile(page, {name: "各镇.xlsx", buffer});
  expect((await countsOf(panel)).slice(0, 3)).toEqual(["2 行采用，没有疑问", "0 行采用，有疑问", "2 行没有采用"]);
  const sheets = panel.getByRole("combobox", {name: "工作表"});
  await expect(sheets.locator("option:checked")).toHaveText("2 张同样的表一起：霞美镇 … 洪濑（4 行）");
  await expect(panel).toContainText("第 霞美镇!3 行 · 组织形式");
  await expect(panel).toContainText("第 洪濑!4 行 · 名称");
  const saving = page.waitForEvent("download");
  await panel.getByRole("button", {name: "导出核对结果（CSV）"}).click();
  expect(await readFile(await (await saving).path(), "utf8")).toContain("洪濑!4,名称,");
  await sheets.selectOption({label: "洪濑（2 行）"});
  await expect.poll(async () => (await countsOf(await checked(page)))[0]).toBe("1 行采用，没有疑问");
  await sheets.selectOption({index: 2});
  await expect.poll(async () => (await countsOf(await checked(page)))[0]).toBe("2 行采用，没有疑问");
  await keep(page);
  await openPage(page, `./townships/350583113/${new URL(page.url()).search}`);
  await expect(page.getByRole("link", {name: "丙示例妇联"}).first()).toBeVisible();
});

test("cells that were copied in a spreadsheet are pasted", async ({page}) => {
  await openPage(page, "./data");
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData(
      "text/plain",
      "名称\t组织形式\t乡镇\n甲示例妇联\t妇联\t霞美镇\n乙示例妇联\t妇委会\t溪美街道\n",
    );
    document.body.dispatchEvent(new ClipboardEvent("paste", {clipboardData, bubbles: true}));
  });
  const panel = await checked(page);
  await expect(panel.getByRole("heading", {level: 2})).toHaveText("核对：粘贴的表格");
  expect((await countsOf(panel))[0]).toBe("2 行采用，没有疑问");
});

test("a file that is dropped on the page is read", async ({page}) => {
  await openPage(page, "./data");
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(["名称,组织形式\n甲示例妇联,妇联\n"], "放下.csv", {type: "text/csv"}));
    for (const kind of ["dragover", "drop"])
      document.body.dispatchEvent(new DragEvent(kind, {dataTransfer, bubbles: true, cancelable: true}));
  });
  expect((await countsOf(await checked(page)))[0]).toBe("1 行采用，没有疑问");
});

test("50,000 rows show their progress and can be cancelled, what is shown meanwhile stays; then they are checked", async ({
  page,
}) => {
  test.slow();
  // From the disk, as a reader's file is: bytes that Playwright hands over hold up the page themselves.
  const file = test.info().outputPath("大表.csv");
  writeFileSync(file, [...formatSampleCsv({rows: 50_000, seed: 1})].join(""));
  const input = page.getByRole("main").locator("input[type=file]");
  await checkFile(page, "b01-excel-gb18030.csv");
  const id = await keep(page);
  await openPage(page, `./data?data=${id}`);
  await input.setInputFiles(file);
  await expect(page.getByRole("progressbar")).toBeVisible();
  await page.getByRole("button", {name: "取消"}).click();
  await expect(page.getByText("已取消，原来所看的没有变。")).toBeVisible();
  await expect(page.getByRole("progressbar")).toHaveCount(0);

  await input.setInputFiles(file);
  await expect(page.getByRole("progressbar")).toBeVisible();
  const panel = page.getByRole("region", {name: "核对：大表.csv"});
  await expect(panel).toBeVisible({timeout: 60_000});
  expect((await countsOf(panel))[0]).toBe("50,000 行采用，没有疑问");
  await panel.getByRole("button", {name: "不采用"}).click();
  await page.getByRole("link", {name: "总览"}).first().click();
  await expect(page.getByRole("status").filter({hasText: "符合"})).toHaveText("符合 40 / 40 个在册组织");
});
