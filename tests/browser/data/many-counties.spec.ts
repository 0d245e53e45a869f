import {readFile} from "node:fs/promises";
import {gzipSync} from "node:zlib";
import type {Locator, Page} from "@playwright/test";
import {parquetWriteBuffer} from "hyparquet-writer";
import {formatNationCsv} from "../../../src/dataset/sample/nation/nation-csv.ts";
import {nationHeaders, nationRows, toNationCells} from "../../../src/dataset/sample/nation/nation-rows.ts";
import {smallNation} from "../../../src/dataset/sample/nation/nation-scale.ts";
import {expect, test} from "../../support/page-test.ts";
import {checked, checkFile, chooseFile, countsOf, keep, type RegisterUpload} from "../support/load-register.ts";
import {openPage} from "../support/open-page.ts";

const nation = {rows: 600, seed: 5, scale: smallNation};
const csv: RegisterUpload = {name: "示例国.csv", buffer: Buffer.from([...formatNationCsv(nation)].join(""))};
const parquet: RegisterUpload = {name: "示例国.parquet", buffer: nationParquet()};
/** Three rows whose mistakes are of every sort that only such a register has. */
const mistaken: RegisterUpload = {
  name: "三县.csv",
  buffer: Buffer.from(
    "行政区划代码,县,名称,组织形式,联系电话\n350524,安溪县,甲妇联,妇联,10000000001\n350524,安溪市,乙妇联,妇联,10000000002\n350582,晋江市,丙妇联,协会,\nX1,,丁妇联,妇联,\n",
  ),
};

test.beforeEach(({page}) => page.clock.setFixedTime("2026-11-27T10:00:00+08:00"));

function nationParquet(): Buffer {
  const rows = [...nationRows(nation)].map(toNationCells);
  const columnData = nationHeaders.map((name, at) => ({
    name,
    data: rows.map((cells) => (cells[at] === null || cells[at] === undefined ? null : String(cells[at]))),
    type: "STRING" as const,
  }));
  return Buffer.from(parquetWriteBuffer({columnData, rowGroupSize: 250, codec: "GZIP", compressors: {GZIP: gzipSync}}));
}

const own = (page: Page): Locator => page.getByRole("listitem").filter({hasText: "自己的登记表"});

for (const upload of [csv, parquet]) {
  const {name} = upload;
  test(`${name} is summed up, kept in columns, and there after a reload`, async ({page}) => {
    const panel = await checkFile(page, upload);
    const counts = await countsOf(panel);
    expect(counts.slice(2)).toEqual([
      "0 行没有采用",
      expect.stringMatching(/^3 个省、6 个市（州）、12 个县（市、区）、\d+ 个乡镇（街道）$/),
    ]);
    await expect(panel).toContainText("私密的列没有读，不会存下：联系人、联系电话。");
    await expect(panel).toContainText("虚构示例");
    const id = await keep(page);
    await openPage(page, `./data?data=${id}`);
    await expect(own(page)).toContainText(`${name} · 600 行`);
    await page.reload();
    await expect(own(page)).toContainText(`${name} · 600 行`);
    expect(await keptIn(page)).not.toContain("1000000");
  });
}

test("one that is kept is renamed, replaced and removed", async ({page}) => {
  test.slow();
  await checkFile(page, csv);
  const id = await keep(page);
  await openPage(page, "./data");
  await own(page).getByRole("button", {name: "改名"}).click();
  await page.getByRole("textbox", {name: "新的名称"}).fill("全国登记表");
  await page.getByRole("button", {name: "确定"}).click();
  await expect(own(page)).toContainText("全国登记表");
  const choosing = page.waitForEvent("filechooser");
  await own(page).getByRole("button", {name: "用新文件替换"}).click();
  await (await choosing).setFiles({name: "三县.csv", mimeType: "text/csv", buffer: Buffer.from(bytesOf(mistaken))});
  await checked(page);
  await page.getByRole("button", {name: "替换“全国登记表”"}).click();
  await expect(page).toHaveURL(new RegExp(`data=${id}`));
  await openPage(page, "./data");
  await expect(own(page)).toContainText("全国登记表");
  await expect(own(page)).toContainText("三县.csv · 2 行");
  await own(page).getByRole("button", {name: "删除"}).click();
  await own(page).getByRole("button", {name: "删除"}).click();
  await expect(own(page)).toHaveCount(0);
});

test("what is found is told once for all rows alike, in both languages, and saved", async ({page}) => {
  const panel = await checkFile(page, mistaken);
  expect(await countsOf(panel)).toEqual([
    "1 行采用，没有疑问",
    "1 行采用，有疑问",
    "2 行没有采用",
    "1 个省、1 个市（州）、2 个县（市、区）、0 个乡镇（街道）",
  ]);
  await expect(panel.locator("summary")).toHaveText([
    "组织形式 · 不认识的组织形式1 行",
    "行政区划代码 · 不是行政区划代码1 行",
    "县 · 同一个代码有两个名称，用先出现的那个1 行",
  ]);
  await expect(panel.locator("details").nth(1)).toContainText("X1");
  await expect(panel.locator("details").nth(1)).toContainText("第 5 行");
  const saving = page.waitForEvent("download");
  await panel.getByRole("button", {name: "导出核对结果（CSV）"}).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe("核对结果_三县.csv");
  const text = await readFile(await saved.path(), "utf8");
  expect(text).toContain("行政区划代码,X1,1,5,没有采用,不是行政区划代码");
  expect(text).not.toContain("1000000000");
  const english = await checkFile(page, mistaken, "./en/data");
  expect(await countsOf(english)).toEqual([
    "1 row taken without a doubt",
    "1 row taken with doubts",
    "2 rows not taken",
    "Provinces: 1; prefectures: 1; counties: 2; townships: 0",
  ]);
});

test("without workers the page reads it itself; a worker that dies is said, and the next file is read", async ({
  page,
  browser,
}) => {
  await page.addInitScript(() => {
    let isFirst = true;
    const post = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (...given: [unknown]) {
      const [message] = given;
      const isFile = typeof message === "object" && message !== null && Reflect.get(message, "ask") === "pack";
      if (!isFile || !isFirst) return post.apply(this, given);
      isFirst = false;
      this.terminate();
      this.dispatchEvent(new ErrorEvent("error", {message: "out of memory", cancelable: true}));
    };
  });
  await openPage(page, "./data");
  await chooseFile(page, parquet);
  await expect(page.getByRole("alert")).toContainText("读取时出错：worker died: out of memory");
  await chooseFile(page, parquet);
  const counts = await countsOf(await checked(page));

  const other = await browser.newPage();
  await other.clock.setFixedTime("2026-11-27T10:00:00+08:00");
  await other.addInitScript(() => Reflect.deleteProperty(window, "Worker"));
  expect(await countsOf(await checkFile(other, parquet, page.url()))).toEqual(counts);
  await other.close();
});

test("without room it is not kept, which is said, and the earlier one is untouched", async ({page}) => {
  test.slow();
  await checkFile(page, csv);
  const id = await keep(page);
  await page.addInitScript(() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...given) {
      if (this.name === "packed") throw new DOMException("full", "QuotaExceededError");
      return put.apply(this, given);
    };
  });
  const choosing = page.waitForEvent("filechooser");
  await openPage(page, `./data?data=${id}`);
  await page.getByRole("button", {name: "用新文件替换"}).click();
  await (await choosing).setFiles({name: "三县.csv", mimeType: "text/csv", buffer: Buffer.from(bytesOf(mistaken))});
  const panel = await checked(page);
  await panel.getByRole("button", {name: /^替换/}).click();
  await expect(panel.getByRole("status").filter({hasText: "本机给浏览器的空间不够，没有保存"})).toBeVisible();
  await page.reload();
  await expect(own(page)).toContainText("示例国.csv · 600 行");
});

test("a Parquet file that is cut off is refused with its reason, and another can be read", async ({page}) => {
  await openPage(page, "./data");
  const {buffer} = uploaded(parquet);
  await chooseFile(page, {name: "断.parquet", buffer: buffer.subarray(0, buffer.length / 2)});
  await expect(page.getByRole("alert")).toContainText("Parquet 文件不完整或已损坏");
  await expect(page.getByRole("alert")).toContainText("原来所看的没有变，什么也没有保存。");
  await chooseFile(page, parquet);
  await checked(page);
});

test("reading is cancelled, and nothing has changed", async ({page}) => {
  await page.addInitScript(() => {
    const post = Worker.prototype.postMessage;
    // A file so large that it is never read to its end.
    Worker.prototype.postMessage = function (...given: [unknown]) {
      const [message] = given;
      const isFile = typeof message === "object" && message !== null && Reflect.get(message, "ask") === "pack";
      if (!isFile) post.apply(this, given);
    };
  });
  await openPage(page, "./data");
  await chooseFile(page, csv);
  await expect(page.getByRole("progressbar")).toBeVisible();
  await page.getByRole("button", {name: "取消"}).click();
  await expect(page.getByText("已取消，原来所看的没有变。")).toBeVisible();
});

test("what an earlier version has kept is still there, and one of many counties is kept beside it", async ({page}) => {
  await openPage(page, "./about");
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("jinlin-registers", 2);
        opening.onupgradeneeded = () => {
          for (const store of ["summaries", "registers", "contacts", "rows"])
            opening.result.createObjectStore(store, {keyPath: "id"});
        };
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const change = opening.result.transaction("summaries", "readwrite");
          change.objectStore("summaries").put({
            id: "own-1",
            title: "南安市登记表",
            file: "南安.csv",
            region: "南安市",
            rows: 40,
            findings: 0,
            keptAt: "2026-10-01T00:00:00.000Z",
          });
          change.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );
  await checkFile(page, csv);
  await keep(page);
  await openPage(page, "./data");
  await expect(own(page)).toHaveText([/示例国\.csv · 600 行/, /南安\.csv · 40 行/]);
});

function uploaded(upload: RegisterUpload): {name: string; buffer: Buffer} {
  if (typeof upload === "string") throw new RangeError(upload);
  return upload;
}

function bytesOf(upload: RegisterUpload): Buffer {
  return uploaded(upload).buffer;
}

/** The bytes of what is kept in columns, as far as they are texts. */
function keptIn(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open("jinlin-registers");
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const kept = await new Promise<{bytes: Blob}[]>((resolve, reject) => {
      const asking = database.transaction("packed").objectStore("packed").getAll();
      asking.onsuccess = () => resolve(asking.result);
      asking.onerror = () => reject(asking.error);
    });
    database.close();
    return (await Promise.all(kept.map(({bytes}) => bytes.text()))).join("");
  });
}
