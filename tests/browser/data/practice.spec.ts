import {readFileSync} from "node:fs";
import {readFile} from "node:fs/promises";
import type {Locator, Page} from "@playwright/test";
import {expect, test} from "../../support/page-test.ts";
import {checked, checkFile, chooseFile, countsOf, keep, unfold} from "../support/load-register.ts";
import {openPage} from "../support/open-page.ts";
import {pngTexts} from "../support/png-chunks.ts";
import {saveFigure} from "../support/save-figure.ts";

const practice = "public/data/practice-register.csv";
const fictional = "虚构示例：组织、人名和数字都是编造的，只供试用。";

// The day on which it was made; it decides which dates lie ahead.
test.beforeEach(({page}) => page.clock.setFixedTime("2026-11-01T10:00:00+08:00"));

/** How the page tells each kind: what is not taken first, then the doubts. */
const told: Readonly<Record<string, string>> = {
  "parent-circle": "第 4, 6 行互为上级，成了一圈",
  "date-impossible": "没有这一天",
  "parent-of-itself": "上级是它自己",
  "parent-not-found": "找不到这个上级组织",
  "date-unreadable": "不是日期",
  "founded-in-future": "成立日期晚于 2026-11-01",
  "due-before-elected": "届满早于当选（2024-03-01）",
  "count-unreadable": "不是整数",
  "count-negative": "负数",
  "form-missing": "没有组织形式",
  "form-unknown": "不认识的组织形式",
  "name-missing": "没有名称",
  "name-nearly-repeated": "与第 3 行“样例暮鼓光伏直播团队妇联”只差写法",
  "text-spaces": "前后或中间有空格",
  "text-invisible": "含看不见的字符",
  "text-formula": "像一个公式",
  "name-repeated": "与第 2 行同名",
  "parent-nearly": "本表中写作“云上示例东篱鞋服产业基地妇联”",
  "parent-ambiguous": "第 2, 10 行都可能是它",
  "terms-contradict": "与当选日期 2024-03-01、任期 5 年对不上，应为 2029-03-01",
  "quotes-loose": "引号没有成对",
  "telephone-rounded": "电话变成了科学记数，数字已丢失",
  "code-unknown": "不认识的填法",
  "term-unusual": "任期不在 3 至 5 年",
  "elected-missing": "没有本届当选日期",
  "date-serial": "是一个数字，按 Excel 日期读作 2022-09-01",
  "date-two-readings": "可以有两种读法",
  "date-year-only": "只有年份",
  "date-mended": "写法不标准，读作 2022-09-01",
  "date-unknown": "写的是“没有”或“待定”",
  "formula-without-value": "是公式，文件里没有它的结果",
  "cell-error": "表格软件的错误值",
  "township-unknown": "不在乡镇（街道）名单里",
  "township-nearly": "不在名单里，最接近的是月湾镇，等",
  "township-several": "一格里有 2 个乡镇（街道）",
  "township-other-county": "是别的县（市、区）的",
  "count-approximate": "是约数",
  "count-unknown": "不是数字",
  "township-county-level": "属县（市、区）一级，不在任何乡镇（街道）",
  "count-unusual": "大得不寻常（超过 1,000,000）",
  "township-missing": "没有填乡镇（街道）",
};

/** The headers of the columns in which there are mistakes. */
const headers: Readonly<Record<string, string>> = {
  name: "名称",
  form: "组织形式",
  sector: "三新类别",
  mode: "组建方式",
  township: "乡镇（街道）",
  parent: "上级或牵头组织",
  organisations: "覆盖组织数",
  women: "覆盖妇女数",
  executives: "执委人数",
  founded: "成立日期",
  elected: "本届当选日期",
  due: "届满日期",
  term: "任期（年）",
  president: "主席",
  telephone: "联系电话",
};

/** The places that the page lists, each with the words of its group. */
function placesOf(panel: Locator): Promise<string[]> {
  return panel.locator("details[data-sort]").evaluateAll((groups) =>
    groups.flatMap((group) => {
      const words = group.querySelector("summary b")?.textContent;
      return [...group.querySelectorAll("li b")].map((place) => `${words}: ${place.textContent}`);
    }),
  );
}

test("the practice register's 50 mistakes are found where its keeper put them, by kind, row and column", async ({
  page,
}) => {
  const {findings}: {findings: {row: number; column: string; kind: string}[]} = JSON.parse(
    readFileSync("tests/fixtures/registers/practice.expected.json", "utf8"),
  );
  const panel = await checkFile(page, practice);
  expect(await countsOf(panel)).toEqual(["30 行采用，没有疑问", "35 行采用，有疑问", "15 行没有采用"]);
  const places = await placesOf(panel);
  expect(places).toHaveLength(50);
  expect(places.sort()).toEqual(
    findings.map(({row, column, kind}) => `${told[kind]}: 第 ${row} 行 · ${headers[column]}`).sort(),
  );

  for (const [filter, count] of [
    ["没有采用的 15", 15],
    ["有疑问的 35", 35],
    ["可一键改正的 5", 5],
    ["全部 50", 50],
  ] as const) {
    await panel.getByRole("radio", {name: filter}).check();
    expect(await placesOf(panel)).toHaveLength(count);
  }
});

test("a row is shown whole beside its finding, and the findings leave as a list", async ({page}) => {
  const panel = await checkFile(page, practice);
  const fold = await unfold(panel, "负数");
  await fold.getByRole("button", {name: "看这一行"}).click();
  await expect(fold.getByRole("definition").filter({hasText: "-3"})).toBeVisible();
  await fold.getByRole("button", {name: "收起"}).click();
  await expect(fold.getByRole("definition")).toHaveCount(0);

  const coming = page.waitForEvent("download");
  await panel.getByRole("button", {name: "导出核对结果（CSV）"}).click();
  const download = await coming;
  expect(download.suggestedFilename()).toBe("核对结果_practice-register.csv");
  const lines = (await readFile(await download.path(), "utf8")).trim().split("\r\n");
  expect(lines).toHaveLength(51);
  expect(lines.at(0)).toBe("行,列,所填,类别,原因,怎么办");
  expect(lines).toContain("48,执委人数,'-3,没有采用,负数,核对数字；不知道就留空。");
});

test("mistakes are mended one by one, by kind and all at once; the mended file has that many fewer", async ({page}) => {
  test.slow();
  const panel = await checkFile(page, practice);
  const spaces = await unfold(panel, "前后或中间有空格");
  await spaces.getByRole("button", {name: "改为“示例市驻示例樱林省商会妇联”"}).click();
  await expect(panel.getByRole("status").filter({hasText: "已改正 1 处，重新核对过。"})).toBeVisible();
  await expect(panel.getByRole("radio", {name: "全部 49"})).toBeVisible();
  await panel.getByRole("button", {name: "改正全部 4 处"}).click();
  await expect(panel.getByRole("status").filter({hasText: "已改正 5 处，重新核对过。"})).toBeVisible();
  await expect(panel.getByRole("radio", {name: "全部 45"})).toBeVisible();
  await expect(panel.getByRole("button", {name: /^改正/})).toHaveCount(0);

  const coming = page.waitForEvent("download");
  await panel.getByRole("button", {name: "保存改正后的文件（CSV）"}).click();
  const download = await coming;
  expect(download.suggestedFilename()).toBe("practice-register_已改正.csv");
  const buffer = await readFile(await download.path());
  await openPage(page, "./data");
  await chooseFile(page, {name: download.suggestedFilename(), buffer});
  const again = await checked(page);
  expect(await countsOf(again)).toEqual(["36 行采用，没有疑问", "29 行采用，有疑问", "15 行没有采用"]);
  // A quote that was not closed is written as it should be.
  await expect(again.getByRole("radio", {name: "全部 44"})).toBeVisible();
});

test("findings of one kind are mended together", async ({page}) => {
  const rows = ["甲", "乙", "丙"].map((name) => ` 示例${name}妇联,妇联,云启街道`);
  const panel = await checkFile(page, {name: "a.csv", buffer: Buffer.from(`名称,组织形式,乡镇\n${rows.join("\n")}\n`)});
  const fold = await unfold(panel, "前后或中间有空格");
  await fold.getByRole("button", {name: "改正这 3 处"}).click();
  await expect(panel.getByText("没有发现问题。")).toBeVisible();
  await expect(panel.getByRole("status").filter({hasText: "已改正 3 处，重新核对过。"})).toBeVisible();
  await expect(panel.getByRole("button", {name: "保存改正后的文件（CSV）"})).toBeVisible();
});

test("what is read for the fictional county is called fictional on every page and in every file", async ({page}) => {
  test.slow();
  await checkFile(page, practice);
  const id = await keep(page);
  const note = (one: Page) => one.getByRole("note").filter({hasText: fictional});
  await expect(note(page)).toBeVisible();
  const png = await saveFigure(page, "term-calendar", "PNG");
  expect(Object.values(pngTexts(png.bytes)).join("\n")).toContain("虚构示例");
  const svg = await saveFigure(page, "term-calendar", "SVG");
  expect(svg.bytes.toString("utf8")).toMatch(/<text[^>]*>[^<]*虚构示例/);
  const csv = await saveFigure(page, "term-calendar", "CSV");
  expect(csv.bytes.toString("utf8")).toContain("虚构示例");
  for (const path of ["explore", "townships", "about", "metrics/sites"]) {
    await openPage(page, `./${path}?data=${id}`);
    await expect(note(page), path).toBeVisible();
  }
  await openPage(page, `./data?data=${id}`);
  const coming = page.waitForEvent("download");
  await page.getByRole("listitem").filter({hasText: "自己的登记表"}).getByRole("button", {name: "导出"}).click();
  expect(await readFile(await (await coming).path(), "utf8")).toContain("虚构示例");
});
