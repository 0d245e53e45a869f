import {readFileSync} from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import type {Page} from "@playwright/test";
import {expect, test} from "../../support/page-test.ts";
import {checkFile, keep, registerFile} from "../support/load-register.ts";
import {openPage} from "../support/open-page.ts";

const sample = "./changes?data=sample-register";

function listOf(page: Page) {
  return page.getByRole("region", {name: "变动名单"});
}

async function expectAccessible(page: Page): Promise<void> {
  const {violations} = await new AxeBuilder({page}).analyze();
  expect(violations.map(({id, nodes}) => [id, nodes.map(({html}) => html)])).toEqual([]);
}

test("the sample's two releases: totals, each change, corrections; each name opens where it exists", async ({page}) => {
  await openPage(page, "./data");
  await page.getByRole("link", {name: "选两份来比"}).click();
  await expect(page.getByRole("heading", {level: 1, name: "有什么变化"})).toBeVisible();
  await page.getByRole("combobox", {name: "新的一份"}).selectOption({value: "sample-register"});
  await page.getByRole("combobox", {name: "旧的一份"}).selectOption({value: "sample-register@0.9.0"});
  await page.getByRole("link", {name: "对照", exact: true}).click();
  const list = listOf(page);
  await expect(list.getByRole("button", {name: "全部 34"})).toHaveAttribute("aria-pressed", "true");
  await expect(page.getByRole("row", {name: "三新妇联组织"})).toHaveText(/三新妇联组织 登记行数6264\+2/);
  await expect(list.getByText("主席：未填 → 黄虚例")).toBeVisible();
  await expect(page.getByRole("region", {name: "更正记录"})).toContainText("三个组织的覆盖妇女数");
  await expectAccessible(page);

  await list.getByRole("button", {name: "不再有 3"}).click();
  await expect(page).toHaveURL(/[?&]change=gone$/);
  await expect(list.getByRole("link")).toHaveCount(4);
  await list.getByRole("link", {name: "虚构山隐家居有限公司妇联"}).click();
  await expect(page.getByRole("heading", {level: 1, name: "虚构山隐家居有限公司妇联"})).toBeVisible();
  await expect(page).toHaveURL(/release=0\.9\.0/);
  await expect(page.getByText("你看的是 2026-05-01 版（0.9.0）；现行版为 2026-11-01 版（1.0.0）。")).toBeVisible();
  await page.getByRole("link", {name: "看有什么变化"}).click();
  await expect(page).toHaveURL(/\/changes\?data=sample-register&with=sample-register%400\.9\.0$/);
});

test("the list is saved as CSV and as XLSX, with nothing of the private columns", async ({page}) => {
  await openPage(page, `${sample}&change=changed`);
  const [csv] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", {name: "导出名单（CSV）"}).click(),
  ]);
  const text = readFileSync(await csv.path(), "utf8");
  expect(text).toContain("有改动,示例市驻虚构酒旗省商会妇联,外地,覆盖妇女数,2130,213\r\n");
  expect(text).toContain("有改动,云上示例东篱鞋服产业基地妇联,桐荫镇,主席,未填,黄虚例\r\n");
  expect(text).toContain("只含：有改动");
  expect(text).not.toMatch(/联系人,|\d{11}/);
  const [xlsx] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", {name: "导出名单（XLSX）"}).click(),
  ]);
  expect(xlsx.suggestedFilename()).toMatch(/^变动名单_.*\.xlsx$/);
  expect(
    readFileSync(await xlsx.path())
      .subarray(0, 2)
      .toString(),
  ).toBe("PK");
});

test("a dataset of one release says so, and compares with a file that is opened for this alone", async ({page}) => {
  await openPage(page, "./changes");
  await expect(
    page.getByText("“南安市新领域妇联组织覆盖”只发布过一版（1.0.0，2023-11-29），没有更早的一版可比。"),
  ).toBeVisible();
  await expectAccessible(page);
  const earlier = JSON.parse(readFileSync("public/data/nanan-2023.json", "utf8"));
  earlier.version = "0.9.0";
  earlier.metrics[0].reported.value = 79;
  const changed = earlier.records.find(({township}: {township: string | null}) => township !== null);
  changed.township = null;
  const open = (name: string, value: unknown) =>
    page
      .getByRole("main")
      .locator("input[type=file]")
      .setInputFiles({
        name,
        mimeType: "application/json",
        buffer: Buffer.from(JSON.stringify(value)),
      });
  await open("draft.json", {...earlier, metrics: "none"});
  await expect(page.getByRole("alert")).toContainText("draft.json");
  await open("draft.json", earlier);
  await expect(page).toHaveURL(/\/changes\?with=own-file-1$/);
  await expect(page.getByRole("row", {name: /^三新妇联组织 报道总数/})).toHaveText(/报道总数7980\+1/);
  await expect(listOf(page).getByRole("button", {name: "有改动 1"})).toBeVisible();
  await expect(listOf(page).getByText(/乡镇（街道）：未说明 → /)).toBeVisible();
  await page.reload();
  await expect(page.getByRole("alert")).toContainText("打开后没有保存");
});

test("an article and a register are not compared row by row; their totals stand side by side", async ({page}) => {
  await openPage(page, "./changes?data=sample-register&with=nanan-2023");
  await expect(listOf(page)).toContainText("名单不能逐条对照");
  await expect(page.getByRole("row", {name: /^三新妇联组织 报道总数/})).toHaveText(/报道总数80没有给出无法比/);
});

test("a register of one's own is compared with another by its file, at the old address too", async ({page}) => {
  await checkFile(page, "b01-excel-gb18030.csv");
  const id = await keep(page);
  await openPage(page, `./data/compare?data=${id}`);
  await expect(page).toHaveURL(new RegExp(`/changes\\?data=${id}$`));
  const {name, buffer} = registerFile("b01-excel-gb18030.csv");
  await page
    .getByRole("main")
    .locator("input[type=file]")
    .setInputFiles({name: `old-${name}`, mimeType: "text/csv", buffer});
  await expect(page.getByRole("region", {name: "没有变化"})).toContainText("40 条记录全部相同");
});
