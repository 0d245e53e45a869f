import {readFile} from "node:fs/promises";
import type {Page} from "@playwright/test";
import {expect, test} from "../../support/page-test.ts";
import {chooseOption} from "../support/choose-option.ts";
import {checked, checkFile, chooseFile, countsOf, keep} from "../support/load-register.ts";
import {openPage} from "../support/open-page.ts";

// The fixtures' keepers wrote on this day; terms and dates that lie ahead depend on it.
test.beforeEach(({page}) => page.clock.setFixedTime("2026-11-27T10:00:00+08:00"));

/** The four metrics as the overview shows them. */
function metricsOf(page: Page): Promise<string[]> {
  return page.locator("article").evaluateAll((cards) =>
    cards.map((card) => {
      const [label, number] = [card.querySelector("h2"), card.querySelector("h2 ~ p")];
      return `${label?.textContent} ${number?.textContent}`;
    }),
  );
}

for (const {file, is, counts, title, metrics} of [
  {
    file: "libreoffice.xlsx",
    is: "a workbook of LibreOffice",
    counts: ["3 行采用，没有疑问", "0 行采用，有疑问", "0 行没有采用", "1 行不是组织（空行、标题、小计、备注）"],
    title: "libreoffice",
    metrics: ["三新妇联组织 3个", "阵地 0个", "建有妇联的异地商会 0个", "执委工作站 0个"],
  },
  {
    file: "b01-excel-gb18030.csv",
    is: "a CSV that Excel saved in GB18030",
    counts: ["37 行采用，没有疑问", "3 行采用，有疑问", "0 行没有采用", "3 行不是组织（空行、标题、小计、备注）"],
    title: "b01-excel-gb18030",
    metrics: ["三新妇联组织 40个", "阵地 26个", "建有妇联的异地商会 0个", "执委工作站 30个"],
  },
  {
    file: "b05-report-two-row-header.xlsx",
    is: "a report with a header of two rows, sums and notes",
    counts: ["31 行采用，没有疑问", "0 行采用，有疑问", "0 行没有采用", "16 行不是组织（空行、标题、小计、备注）"],
    title: "b05-report-two-row-header",
    metrics: ["三新妇联组织 31个", "阵地 20个", "建有妇联的异地商会 0个", "执委工作站 23个"],
  },
  {
    file: "b06-dates.xlsx",
    is: "a workbook of dates in every form",
    counts: ["17 行采用，没有疑问", "13 行采用，有疑问", "9 行没有采用"],
    title: "b06-dates",
    metrics: ["三新妇联组织 30个", "阵地 20个", "建有妇联的异地商会 0个", "执委工作站 23个"],
  },
] as const) {
  test(`${is} is counted in its check, kept, and shown by the overview`, async ({page}) => {
    const panel = await checkFile(page, file);
    expect(await countsOf(panel)).toEqual(counts);
    const id = await keep(page);
    await expect(page.getByRole("heading", {level: 1})).toHaveText(title);
    await expect.poll(() => metricsOf(page)).toEqual(metrics);
    await openPage(page, `./data?data=${id}`);
    await expect(page.getByRole("listitem").filter({hasText: file})).toContainText("自己的登记表 · 只在本机");
  });
}

test("a kept register and the view of it are there after a reload and in another tab", async ({page}) => {
  await checkFile(page, "b01-excel-gb18030.csv");
  const id = await keep(page);
  await chooseOption(page, "三新类别", "新就业群体");
  const count = (one: Page) => one.getByRole("status").filter({hasText: "符合"});
  await expect(count(page)).toHaveText("符合 8 / 40 个在册组织");
  await expect(page).toHaveURL(new RegExp(`\\?data=${id}&sector=new-employment$`));
  await page.reload();
  await expect(count(page)).toHaveText("符合 8 / 40 个在册组织");
  const other = await page.context().newPage();
  await openPage(other, page.url());
  await expect(count(other)).toHaveText("符合 8 / 40 个在册组织");
});

test("a register is shown without being kept: it is gone after a reload, which asks for its file", async ({page}) => {
  await checkFile(page, "b01-excel-gb18030.csv");
  await page.getByRole("button", {name: "只看，不保存"}).click();
  await expect(page).toHaveURL(/\/\?data=own-/);
  await expect.poll(() => metricsOf(page)).toContain("三新妇联组织 40个");
  await page.reload();
  await expect(page.getByRole("alert")).toContainText("这台机器上没有");
});

test("a register is renamed, replaced, exported and removed, and the other tab's list follows", async ({page}) => {
  test.slow();
  await checkFile(page, "b01-excel-gb18030.csv");
  const id = await keep(page);
  await openPage(page, "./data");
  const other = await page.context().newPage();
  await openPage(other, "./data");
  const own = (one: Page) => one.getByRole("listitem").filter({hasText: "自己的登记表"});
  await expect(own(other)).toContainText("40 行 · 3 处待核对 · 2026-11-27 存入");

  await own(page).getByRole("button", {name: "改名"}).click();
  await page.getByRole("textbox", {name: "新的名称"}).fill("南安市登记表");
  await page.getByRole("button", {name: "确定"}).click();
  await expect(page.getByRole("status").filter({hasText: "已改名为“南安市登记表”。"})).toBeVisible();
  await expect(own(page)).toContainText("南安市登记表");
  await expect(own(other)).toContainText("南安市登记表");
  await own(page).getByRole("link", {name: "查看"}).click();
  await expect(page.getByRole("heading", {level: 1})).toHaveText("南安市登记表");

  await openPage(page, "./data");
  const exporting = page.waitForEvent("download");
  await own(page).getByRole("button", {name: "导出"}).click();
  const exported = await exporting;
  expect(exported.suggestedFilename()).toBe("登记表_南安市登记表.csv");
  const choosing = page.waitForEvent("filechooser");
  const bytes = await readFile(await exported.path());

  await own(page).getByRole("button", {name: "用新文件替换"}).click();
  await (await choosing).setFiles("tests/fixtures/registers/b05-report-two-row-header.xlsx");
  await checked(page);
  await page.getByRole("button", {name: "替换“南安市登记表”"}).click();
  await expect(page).toHaveURL(new RegExp(`/\\?data=${id}$`));
  await expect(page.getByRole("heading", {level: 1})).toHaveText("南安市登记表");
  await expect(own(other)).toContainText("31 行");

  await openPage(page, "./data");
  await chooseFile(page, {name: exported.suggestedFilename(), buffer: bytes});
  // What was doubtful stands in the export as it was read; the telephones are not in it.
  expect(await countsOf(await checked(page))).toEqual(["39 行采用，没有疑问", "1 行采用，有疑问", "0 行没有采用"]);
  await page.getByRole("button", {name: "不采用"}).click();

  await own(page).getByRole("button", {name: "删除"}).click();
  await expect(page.getByText("确定删除“南安市登记表”？删除后无法恢复；原来的文件不受影响。")).toBeVisible();
  await own(page).getByRole("button", {name: "删除"}).click();
  await expect(own(page)).toHaveCount(0);
  await expect(own(other)).toHaveCount(0);
  await expect(page.getByText("还没有存入自己的登记表。")).toBeVisible();
});

test("“Remove everything” leaves nothing in any of the browser's stores", async ({page}) => {
  test.slow();
  await checkFile(page, "b01-excel-gb18030.csv");
  const id = await keep(page);
  await page.getByRole("button", {name: /^搜索/}).click();
  await page.getByRole("combobox", {name: "搜索全站"}).fill("启明");
  await page.getByRole("option", {name: /启明/}).first().click();
  await openPage(page, `./?data=${id}`);
  await page
    .getByRole("button", {name: /外观|主题|深色/})
    .first()
    .click();
  expect(await storedIn(page)).not.toEqual({databases: [], local: [], session: [], caches: []});

  await openPage(page, `./data?data=${id}`);
  await page.getByRole("button", {name: "删除本机保存的全部内容"}).click();
  await page.getByRole("button", {name: "删除本机保存的全部内容"}).click();
  await expect(page.getByRole("status").filter({hasText: "已全部删除。"})).toBeVisible();
  await expect.poll(() => storedIn(page)).toEqual({databases: [], local: [], session: [], caches: []});
  await page.reload();
  await expect(page.getByRole("alert")).toContainText("这台机器上没有");
});

/** The names of all that a browser holds for the site; of databases, of their stores' rows too. */
function storedIn(page: Page): Promise<{databases: string[]; local: string[]; session: string[]; caches: string[]}> {
  return page.evaluate(async () => {
    const databases: string[] = [];
    for (const {name = ""} of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      for (const store of database.objectStoreNames) {
        const keys = await new Promise<unknown>((resolve) => {
          const asking = database.transaction(store).objectStore(store).getAllKeys();
          asking.onsuccess = () => resolve(asking.result);
        });
        databases.push(`${name} ${store} ${JSON.stringify(keys)}`);
      }
      database.close();
      const after = await indexedDB.databases();
      if (database.objectStoreNames.length === 0 && after.length > 0) databases.push(name);
    }
    return {
      databases: databases.filter((line) => !line.endsWith("[]")),
      local: Object.keys(localStorage),
      session: Object.keys(sessionStorage),
      caches: typeof caches === "undefined" ? [] : await caches.keys(),
    };
  });
}
