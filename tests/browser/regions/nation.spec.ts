import {readFile} from "node:fs/promises";
import type {Locator, Page} from "@playwright/test";
import {formatCount} from "../../../src/locale/format.ts";
import {expect, test} from "../../support/page-test.ts";
import {checkFile, keep} from "../support/load-register.ts";
import {openPage} from "../support/open-page.ts";
import {pngTexts} from "../support/png-chunks.ts";
import {saveFigure} from "../support/save-figure.ts";
import {county, nationFile, rowsIn, standingByProvince, standingIn} from "./small-nation.ts";

const {province, prefecture} = county;

test.beforeEach(({page}) => page.clock.setFixedTime("2026-11-27T10:00:00+08:00"));

/** Loads the nation and keeps it: its overview stands there. */
async function keepNation(page: Page): Promise<string> {
  await checkFile(page, nationFile);
  return keep(page);
}

const heading = (page: Page): Locator => page.getByRole("heading", {level: 1});
const crumbs = (page: Page): Locator => page.getByRole("navigation", {name: /^(?:所在地区|Region)$/});
const count = (page: Page): Locator => page.getByRole("status").filter({hasText: "符合"});
const barOf = (page: Page, name: string): Locator =>
  page.locator("#all-townships").getByRole("link", {name: new RegExp(`^${name}：`)});

/** Goes into a part of the region by its bar. */
async function goInto(page: Page, name: string): Promise<void> {
  await barOf(page, name).click();
  await expect(heading(page)).toContainText(name);
}

test("the overview of a nation counts every row, and by province", async ({page}) => {
  await keepNation(page);
  const all = standingIn("").length;
  await expect(heading(page)).toContainText("全国 · 示例国");
  await expect(count(page)).toHaveText(`符合 ${all} / ${all} 个在册组织`);
  const byProvince = standingByProvince();
  expect(byProvince.size).toBe(3);
  for (const [name, amount] of byProvince)
    await expect(barOf(page, name)).toHaveText(new RegExp(`^${name}：${formatCount(amount, "zh")} 个`));
});

test("a bar filters the page: the count and the address follow; a part's menu opens exactly its rows", async ({
  page,
}) => {
  const id = await keepNation(page);
  const all = standingIn("").length;
  const social = standingIn("").filter(({row}) => row.sector === "新社会组织").length;
  expect(social).toBeGreaterThan(10);
  await page
    .locator("#by-sector")
    .getByRole("button", {name: /^新社会组织：/})
    .click();
  await expect(count(page)).toHaveText(`符合 ${social} / ${all} 个在册组织`);
  await expect(page).toHaveURL(new RegExp(`\\?data=${id}&sector=new-social$`));
  await page.goBack();
  await expect(count(page)).toHaveText(`符合 ${all} / ${all} 个在册组织`);
  const here = standingIn(province.code).length;
  await barOf(page, province.name).focus();
  await page.keyboard.press("Alt+ArrowDown");
  await page.getByRole("link", {name: `看这 ${here} 行`}).click();
  await expect(page).toHaveURL(/\/explore\/?\?/);
  await expect(page.getByText(`${here} / 600 行`)).toBeVisible();
});

test("from the nation into a province, a prefecture and a county, to one of its records, and back up", async ({
  page,
}) => {
  const id = await keepNation(page);
  await goInto(page, province.name);
  await expect(page).toHaveURL(new RegExp(`data=${id}&region=${province.code}$`));
  await expect(count(page)).toHaveText(
    `符合 ${standingIn(province.code).length} / ${standingIn(province.code).length} 个在册组织`,
  );
  await goInto(page, prefecture.name);
  await goInto(page, county.name);
  await expect(page).toHaveURL(new RegExp(`data=${id}&region=${county.code}$`));

  const standing = standingIn(county.code).length;
  await expect(count(page)).toHaveText(`符合 ${standing} / ${standing} 个在册组织`);
  await expect(page.locator("#term-calendar")).toBeVisible();
  await expect(page.locator("#growth")).toBeVisible();
  await page.getByRole("link", {name: "全部记录", exact: true}).click();
  const [first] = rowsIn(county.code);
  const name = String(first?.row.name);
  await page.getByRole("link", {name, exact: true}).first().click();
  await expect(page).toHaveURL(/\/records\//);
  await expect(heading(page)).toHaveText(name);

  await crumbs(page).getByRole("link", {name: prefecture.name}).click();
  await expect(heading(page)).toContainText(prefecture.name);
  await crumbs(page).getByRole("link", {name: "全国"}).click();
  await expect(heading(page)).toContainText("全国");
  await page.goBack();
  await expect(heading(page)).toContainText(prefecture.name);
  await page.reload();
  await expect(heading(page)).toContainText(prefecture.name);
  await expect(count(page)).toContainText(`符合 ${standingIn(prefecture.code).length} /`);
});

test("a link leads straight to a region; one that is unknown is named, and the whole shown", async ({page}) => {
  const id = await keepNation(page);
  await openPage(page, `./?data=${id}&region=${county.code}`);
  await expect(heading(page)).toContainText(county.name);
  await expect(crumbs(page).getByRole("listitem")).toHaveText(["全国", province.name, prefecture.name, county.name]);
  await openPage(page, `./?data=${id}&region=99`);
  await expect(page.getByText("region=99")).toBeVisible();
  await expect(heading(page)).toContainText("全国");
  await expect(count(page)).toContainText(`符合 ${standingIn("").length} /`);
});

test("the rows are counted, searched, sorted and saved, without anything private", async ({page}) => {
  const id = await keepNation(page);
  await openPage(page, `./explore?data=${id}`);
  await expect(page.getByText("600 / 600 行")).toBeVisible();

  const most = Math.max(...rowsIn("").map(({row}) => Number(row.women ?? 0)));
  const byWomen = page.getByRole("button", {name: "覆盖妇女数", exact: true});
  await byWomen.click();
  await byWomen.click();
  await expect(page).toHaveURL(/sort=-women/);
  await expect(page.locator('[aria-rowindex="2"]')).toContainText(formatCount(most, "zh"));

  const wanted = String(rowsIn(county.code)[0]?.row.name);
  const found = rowsIn("").filter(({row}) => String(row.name).includes(wanted)).length;
  await page.getByRole("searchbox", {name: "在各行中搜索"}).fill(wanted);
  await expect(page.getByText(`${found} / 600 行，搜索“${wanted}”`)).toBeVisible();
  await page.getByRole("searchbox", {name: "在各行中搜索"}).fill("");
  await expect(page.getByText("600 / 600 行")).toBeVisible();

  const saving = page.waitForEvent("download");
  await page.getByRole("button", {name: "将各行存为 CSV"}).click();
  const text = await readFile(await (await saving).path(), "utf8");
  expect(text).toContain(wanted);
  const telephones = rowsIn("").flatMap(({row: {telephone}}) => (telephone === null ? [] : [String(telephone)]));
  expect(telephones.length).toBeGreaterThan(100);
  expect(telephones.filter((telephone) => text.includes(telephone))).toEqual([]);
  expect(text).not.toMatch(/联系人|联系电话/);
});

test("the rows of a province are counted out of its own", async ({page}) => {
  const id = await keepNation(page);
  await openPage(page, `./explore?data=${id}&region=${province.code}`);
  const all = rowsIn(province.code);
  const social = all.filter(({row}) => row.sector === "新社会组织").length;
  await expect(page.getByText(`${all.length} / ${all.length} 行`)).toBeVisible();
  await openPage(page, `./explore?data=${id}&region=${province.code}&sector=new-social`);
  await expect(page.getByText(`${social} / ${all.length} 行`)).toBeVisible();
});

test("the search finds a county from the nation, says in what it lies, and leads into it", async ({page}) => {
  await keepNation(page);
  await expect(heading(page)).toContainText("全国");
  await page.keyboard.press("/");
  await page.getByRole("combobox", {name: "搜索全站"}).fill(county.name);
  const found = page.getByRole("option", {name: new RegExp(`^${county.name}`)});
  await expect(found).toHaveText(`${county.name}${province.name} ${prefecture.name}`);
  await page.keyboard.press("Enter");
  await expect(heading(page)).toContainText(county.name);
  await expect(page).toHaveURL(new RegExp(`region=${county.code}$`));
  // Opened lately, from the nation too.
  await crumbs(page).getByRole("link", {name: "全国"}).click();
  await expect(heading(page)).toContainText("全国");
  await page.keyboard.press("/");
  await expect(page.getByRole("option", {name: new RegExp(`^${county.name}`)})).toBeVisible();
});

test("a province's figure goes away as PNG and SVG with its region and that it is made up", async ({page}) => {
  const id = await keepNation(page);
  await openPage(page, `./?data=${id}&region=${province.code}`);
  const svg = (await saveFigure(page, "all-townships", "SVG")).bytes.toString("utf8");
  expect(svg).toContain(province.name);
  expect(svg).toContain(prefecture.name);
  expect(svg).toContain("虚构示例");
  await page.reload();
  const png = await saveFigure(page, "by-form", "PNG");
  const said = Object.values(pngTexts(png.bytes)).join("\n");
  expect(said).toContain(province.name);
  expect(said).toContain(`region=${province.code}`);
});

test("in English the parts are called by their level, and lead into a county", async ({page}) => {
  const id = await keepNation(page);
  await openPage(page, `./en/?data=${id}`);
  await expect(crumbs(page)).toContainText("The nation");
  await expect(page.getByRole("link", {name: "Provinces", exact: true})).toBeVisible();
  await openPage(page, `./en/townships?data=${id}&region=${prefecture.code}`);
  await expect(heading(page)).toHaveText("Counties");
  await page.getByRole("rowheader", {name: county.name}).getByRole("link").click();
  await expect(page).toHaveURL(new RegExp(`/en/?\\?data=${id}&region=${county.code}$`));
});

test("by keys alone from the overview into a province", async ({page}) => {
  await keepNation(page);
  await barOf(page, province.name).focus();
  await page.keyboard.press("Enter");
  await expect(heading(page)).toContainText(province.name);
  await expect(page).toHaveURL(new RegExp(`region=${province.code}$`));
});

test("what goes with the data speaks of a register: about, the comparison, the wall", async ({page}) => {
  const id = await keepNation(page);
  await openPage(page, `./about?data=${id}`);
  await expect(page.getByText("只存在这台机器的浏览器里，不上传")).toBeVisible();
  await expect(page.getByRole("main")).not.toContainText("报道");
  await openPage(page, `./changes?data=${id}`);
  await expect(page.getByText("多个县的登记表不能整份对比；请先进入一个县（市、区）。")).toBeVisible();
  await openPage(page, `./changes?data=${id}&region=${county.code}&with=sample-register`);
  await expect(page.getByText(`新：${county.name} · 示例国`)).toBeVisible();
  await page.goto(`./wall?data=${id}&region=${province.code}&slide=region-heat`);
  await expect(page.getByRole("heading", {name: "在册组织：按地市 × 依托单位类型"})).toBeVisible();
});

test("the day from which terms are counted is set for a nation, and goes with the reader into a province", async ({
  page,
}) => {
  await keepNation(page);
  const terms = page.locator("#by-term");
  await expect(terms).toContainText("从 2026-11-27 起算");
  await page.getByLabel("以哪天为今天").fill("2036-12-01");
  await expect(terms).toContainText("从 2036-12-01 起算");
  await goInto(page, province.name);
  await expect(terms).toContainText("从 2036-12-01 起算");
  await expect(page).toHaveURL(/today=2036-12-01/);
});

test("a picture of a kept register leads back to its region; where it is not kept, to where its file is chosen", async ({
  page,
  browser,
  baseURL,
}) => {
  const id = await keepNation(page);
  await goInto(page, province.name);
  const {bytes} = await saveFigure(page, "by-form", "PNG");
  const picture = {name: "picture.png", mimeType: "image/png", buffer: bytes};
  await openPage(page, "./about/");
  await page.locator("footer input[type=file]").setInputFiles(picture);
  await expect(page.getByText(`图片与本站用的是同一份数据：${id} 2026-11-27（校验 `)).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`/\\?data=${id}&region=${province.code}#by-form$`));
  await expect(heading(page)).toContainText(province.name);
  const other = await browser.newContext({baseURL: baseURL ?? "", locale: "zh-CN"});
  const theirs = await other.newPage();
  await openPage(theirs, "./about/");
  await theirs.locator("footer input[type=file]").setInputFiles(picture);
  await expect(theirs.getByText("图片出自一份登记表，它只存在某台机器的浏览器里，这里没有。")).toBeVisible();
  await theirs.getByRole("link", {name: "选择它的文件，回到图片所示的视图"}).click();
  await expect(theirs).toHaveURL(new RegExp(`/\\?data=${id}&region=${province.code}$`));
  await expect(theirs.getByText("这个链接看的是一份只存在某台机器上的登记表", {exact: false})).toBeVisible();
  await other.close();
});
