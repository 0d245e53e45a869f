import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import type {Page, Route} from "@playwright/test";
import {formatCountyFiles} from "../../../src/dataset/sample/nation/nation-csv.ts";
import {run} from "../../../src/publish/publish-registers.ts";
import {expect, test} from "../../support/page-test.ts";
import {openPage} from "../support/open-page.ts";
import {saveFigure} from "../support/save-figure.ts";
import {county, nationOptions, standingByProvince, standingIn} from "./small-nation.ts";

const {province, prefecture} = county;
const id = "small-nation";
let folder = "";

// The registers of all counties, published once: regions of more than 20 rows above them have cells without names.
test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "jinlin-published-"));
  const registers = join(folder, "registers");
  mkdirSync(registers);
  for (const {name, text} of formatCountyFiles(nationOptions)) writeFileSync(join(registers, name), text);
  const told = ["--id", id, "--title", "示例国登记表（虚构示例）", "--title-en", "Register of Shili (fictional)"];
  const ended = await run([
    "--in",
    registers,
    "--out",
    join(folder, "data"),
    ...told,
    "--day",
    "2026-11-01",
    "--cells-above",
    "20",
  ]);
  expect(ended).toBe(0);
});

test.afterAll(() => rmSync(folder, {recursive: true, force: true}));

test.beforeEach(({page}) => page.clock.setFixedTime("2026-11-27T10:00:00+08:00"));

/**
 * Serves what was published.
 *
 * @param answer - What is answered otherwise for a file, if it says so by true.
 * @returns The files that were asked for, as they come: "nation", "35", "350583".
 */
async function serve(page: Page, answer?: (region: string, route: Route, body: Buffer) => Promise<boolean>) {
  const asked: string[] = [];
  await page.route(new RegExp(`/data/${id}(?:\\.json|/.+)$`), async (route) => {
    const path = new URL(route.request().url()).pathname;
    const body = readFileSync(join(folder, path.slice(path.indexOf("/data/"))));
    const region = path.endsWith(".json") ? "index" : (path.split("/").at(-1)?.split(".")[0] ?? "");
    asked.push(region);
    if (answer !== undefined && (await answer(region, route, body))) return;
    await route.fulfill({body, contentType: path.endsWith(".json") ? "application/json" : "application/octet-stream"});
  });
  return asked;
}

const heading = (page: Page) => page.getByRole("heading", {level: 1});
const count = (page: Page) => page.getByRole("status").filter({hasText: "符合"});

async function goInto(page: Page, name: string): Promise<void> {
  const bar = page.locator("#all-townships").getByRole("link", {name: new RegExp(`^${name}：`)});
  await bar.click();
  await expect(heading(page)).toContainText(name);
}

test("from the nation to a county each step fetches one file, and what was fetched is not fetched again", async ({
  page,
}) => {
  const asked = await serve(page);
  await openPage(page, `./?data=${id}`);
  const all = standingIn("").length;
  await expect(count(page)).toHaveText(`符合 ${all} / ${all} 个在册组织`);
  expect(asked).toEqual(["index", "nation"]);
  for (const [name, amount] of standingByProvince())
    await expect(page.locator("#all-townships").getByRole("link", {name: `${name}：${amount} 个`})).toBeVisible();
  await goInto(page, province.name);
  expect(asked).toEqual(["index", "nation", province.code]);
  await goInto(page, prefecture.name);
  await goInto(page, county.name);
  expect(asked).toEqual(["index", "nation", province.code, prefecture.code, county.code]);
  const standing = standingIn(county.code).length;
  await expect(count(page)).toHaveText(`符合 ${standing} / ${standing} 个在册组织`);
  await expect(page.locator("#growth")).toBeVisible();
  for (const one of [prefecture, province]) {
    await page.goBack();
    await expect(heading(page)).toContainText(one.name);
  }
  expect(asked).toHaveLength(5);
});

test("of a region without names nothing offers a list: its records' page leads to the parts", async ({page}) => {
  await serve(page);
  await openPage(page, `./?data=${id}`);
  const bar = page.locator("#by-form").getByRole("button", {name: /^妇联：/});
  await bar.click({button: "right"});
  const menu = page.getByRole("dialog", {name: /^妇联：/});
  await expect(menu.getByRole("button", {name: "只看这一项"})).toBeVisible();
  await expect(menu.getByRole("link")).toHaveCount(0);
  await openPage(page, `./explore?data=${id}`);
  await expect(page.getByText("这一级只发布统计，没有名单。")).toBeVisible();
  await page.getByRole("list", {name: "进入下一级"}).getByRole("link", {name: province.name}).click();
  await expect(heading(page)).toContainText(province.name);
});

test("a picture of a region leads back to the region, its filters and its figure, and says of which data it is", async ({
  page,
}) => {
  await serve(page);
  await openPage(page, `./?data=${id}&region=${province.code}&status=normal`);
  const {bytes} = await saveFigure(page, "by-form", "PNG");
  await openPage(page, "./about/");
  await page.locator("footer input[type=file]").setInputFiles({name: "p.png", mimeType: "image/png", buffer: bytes});
  await expect(page.getByText(`图片与本站用的是同一份数据：${id} 2026-11-01（校验 `)).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`/\\?data=${id}&region=${province.code}&status=normal#by-form$`));
  await expect(heading(page)).toContainText(province.name);
  await expect(page.locator("#by-form h2")).toBeInViewport();
});

const failures: [string, RegExp, (route: Route, body: Buffer) => Promise<void>][] = [
  ["missing", /404/, (route) => route.fulfill({status: 404, body: ""})],
  ["cut off", /^$/, (route, body) => route.fulfill({body: body.subarray(0, body.length / 2)})],
];

for (const [how, complaint, fail] of failures) {
  test(`a region's file that is ${how} is an error with its way to try again; going back works`, async ({
    page,
    complaints,
  }) => {
    if (how === "missing") complaints.expect(complaint);
    let isBroken = true;
    await serve(page, async (region, route, body) => {
      if (region !== province.code || !isBroken) return false;
      await fail(route, body);
      return true;
    });
    await openPage(page, `./?data=${id}`);
    const bar = page.locator("#all-townships").getByRole("link", {name: new RegExp(`^${province.name}：`)});
    await bar.click();
    const again = page.getByRole("button", {name: /重试|再试|重新/});
    await expect(again).toBeVisible();
    await page.goBack();
    await expect(heading(page)).toContainText("全国");
    await expect(count(page)).toContainText("符合");
    await page.goForward();
    await expect(again).toBeVisible();
    isBroken = false;
    await again.click();
    await expect(heading(page)).toContainText(province.name);
  });
}
