import {expect, test} from "../../support/page-test.ts";
import {checked, checkFile, chooseFile, countsOf, keep} from "../support/load-register.ts";
import {openPage} from "../support/open-page.ts";

const counts = ["37 行采用，没有疑问", "3 行采用，有疑问", "0 行没有采用", "3 行不是组织（空行、标题、小计、备注）"];
const barred = "浏览器不让网页保存内容（例如无痕窗口），这份登记表只在本页里，关掉就没有了。";

test.beforeEach(({page}) => page.clock.setFixedTime("2026-11-27T10:00:00+08:00"));

test("a file chosen before the app has come is read once it is there", async ({page}) => {
  let come = () => {};
  const later = new Promise<void>((resolve) => {
    come = resolve;
  });
  await page.route("**/*.js", async (route) => {
    await later;
    await route.continue();
  });
  await page.goto("./data/", {waitUntil: "commit"});
  await chooseFile(page, "b01-excel-gb18030.csv");
  await expect(page.getByRole("heading", {level: 1})).toHaveText("数据");
  come();
  expect(await countsOf(await checked(page))).toEqual(counts);
});

test("without workers the page reads the file itself", async ({page}) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, "Worker"));
  expect(await countsOf(await checkFile(page, "b01-excel-gb18030.csv"))).toEqual(counts);
  await keep(page);
  await expect(page.getByRole("status").filter({hasText: "符合"})).toHaveText("符合 40 / 40 个在册组织");
});

test("a worker that can't start leaves the file to the page", async ({page}) => {
  let asked = 0;
  await page.route(/reader-worker/, (route) => {
    asked += 1;
    return route.fulfill({status: 404, body: "gone"});
  });
  expect(await countsOf(await checkFile(page, "b01-excel-gb18030.csv"))).toEqual(counts);
  expect(asked).toBe(1);
});

test("a worker that dies while it reads is said, and the next file is read", async ({page}) => {
  await page.addInitScript(() => {
    let isFirst = true;
    const post = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (...given: [unknown]) {
      const [message] = given;
      const isFile = typeof message === "object" && message !== null && Reflect.get(message, "ask") === "open";
      if (!isFile || !isFirst) return post.apply(this, given);
      isFirst = false;
      this.terminate();
      this.dispatchEvent(new ErrorEvent("error", {message: "out of memory", cancelable: true}));
    };
  });
  await openPage(page, "./data");
  await chooseFile(page, "b01-excel-gb18030.csv");
  await expect(page.getByRole("alert")).toContainText("读取时出错：worker died: out of memory");
  await chooseFile(page, "b01-excel-gb18030.csv");
  expect(await countsOf(await checked(page))).toEqual(counts);
});

for (const {how, bar} of [
  {
    how: "throws",
    bar: () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException("denied", "SecurityError");
      };
    },
  },
  {how: "is not there", bar: () => Object.defineProperty(window, "indexedDB", {value: undefined})},
]) {
  test(`where IndexedDB ${how}, that is said, and a register is shown without being kept`, async ({page}) => {
    await page.addInitScript(bar);
    const panel = await checkFile(page, "b01-excel-gb18030.csv");
    await expect(page.getByRole("region", {name: "可看的数据"})).toContainText(barred);
    await panel.getByRole("button", {name: "采用并存在本机"}).click();
    await expect(panel.getByRole("status").filter({hasText: barred})).toBeVisible();
    await panel.getByRole("button", {name: "只看，不保存"}).click();
    await expect(page.getByRole("status").filter({hasText: "符合"})).toHaveText("符合 40 / 40 个在册组织");
    await page.getByRole("link", {name: "全部记录"}).first().click();
    await expect(page.getByRole("main")).toContainText("启明水暖行业协会妇联");
  });
}

test("without room a register is not kept, which is said, and the earlier one is untouched", async ({page}) => {
  test.slow();
  await checkFile(page, "b01-excel-gb18030.csv");
  const id = await keep(page);
  await page.addInitScript(() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...given) {
      if (this.name === "contacts") throw new DOMException("full", "QuotaExceededError");
      return put.apply(this, given);
    };
  });
  const choosing = page.waitForEvent("filechooser");
  await openPage(page, `./data?data=${id}`);
  await page.getByRole("button", {name: "用新文件替换"}).click();
  await (await choosing).setFiles("tests/fixtures/registers/b05-report-two-row-header.xlsx");
  const panel = await checked(page);
  await panel.getByRole("button", {name: /^替换/}).click();
  await expect(panel.getByRole("status").filter({hasText: "本机给浏览器的空间不够，没有保存"})).toBeVisible();
  await page.reload();
  const own = page.getByRole("listitem").filter({hasText: "自己的登记表"});
  await expect(own).toContainText("b01-excel-gb18030.csv · 40 行");
  await openPage(page, `./?data=${id}`);
  await expect(page.getByRole("status").filter({hasText: "符合"})).toHaveText("符合 40 / 40 个在册组织");
});

test("what a newer version keeps is said and not touched; a register is shown without being kept", async ({page}) => {
  await openPage(page, "./about");
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("jinlin-registers", 99);
        opening.onupgradeneeded = () => opening.result.createObjectStore("future");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      }),
  );
  const newer = "本机保存的内容由更新版本写入，这个版本读不了，也没有动它。请用新版本打开。";
  const panel = await checkFile(page, "b01-excel-gb18030.csv");
  await expect(page.getByRole("region", {name: "可看的数据"})).toContainText(newer);
  await panel.getByRole("button", {name: "采用并存在本机"}).click();
  await expect(panel.getByRole("status").filter({hasText: newer})).toBeVisible();
  await panel.getByRole("button", {name: "只看，不保存"}).click();
  await expect(page.getByRole("status").filter({hasText: "符合"})).toHaveText("符合 40 / 40 个在册组织");
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([{name: "jinlin-registers", version: 99}]);
});
