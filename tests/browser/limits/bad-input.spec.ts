import {readFileSync} from "node:fs";
import type {Page, Route} from "@playwright/test";
import {expect, test} from "../../support/page-test.ts";
import {openPage} from "../support/open-page.ts";
import {saveFigure} from "../support/save-figure.ts";

const released = readFileSync("public/data/nanan-2023.json", "utf8");
const file = "/data/broken.json";

type Answer = Parameters<Route["fulfill"]>[0];

/** Has the server answer for one dataset as a broken one would. */
async function serve(page: Page, answer: Answer): Promise<void> {
  await page.route(`**${file}`, (route) => route.fulfill({contentType: "application/json", ...answer}));
}

function changed(change: (dataset: ReturnType<typeof JSON.parse>) => void): string {
  const dataset = JSON.parse(released);
  change(dataset);
  return JSON.stringify(dataset);
}

for (const {what, answer, complaint, says, path, value, reason} of [
  {
    what: "missing",
    answer: {status: 404, body: "not found"},
    complaint: /404 \(Not Found\)/,
    says: "没有找到数据文件。",
    path: "—",
    value: "404",
    reason: "服务器回答 404",
  },
  {
    what: "a web page",
    answer: {body: "<!doctype html><title>近邻看板</title>", contentType: "text/html"},
    complaint: null,
    says: "没有找到数据文件。",
    path: "—",
    value: "<!doctype html>",
    reason: "服务器送来的是网页，不是数据文件",
  },
  {
    what: "cut off",
    answer: {body: released.slice(0, 5000)},
    complaint: null,
    says: "数据文件不是完整的 JSON。",
    path: "—",
    value: "",
    reason: "文件在中途断了",
  },
  {
    what: "not JSON",
    answer: {body: "名称,乡镇\n阳光中科妇联,霞美镇\n"},
    complaint: null,
    says: "数据文件不是完整的 JSON。",
    path: "—",
    value: "名称,乡镇",
    reason: "不是 JSON",
  },
  {
    what: "of another schema",
    answer: {body: changed((dataset) => Object.assign(dataset.metrics[0].reported, {value: -1}))},
    complaint: null,
    says: "数据文件的格式不符合要求，整份不予采用。",
    path: "metrics[0].reported",
    value: "-1",
    reason: "应为不小于 0 的整数",
  },
  {
    what: "contradicting itself",
    answer: {body: changed((dataset) => Object.assign(dataset.records[8], {parent: "nobody"}))},
    complaint: null,
    says: "数据文件内容前后矛盾，整份不予采用。",
    path: "records[8].parent",
    value: "nobody",
    reason: "没有这样的记录",
  },
] as const) {
  test(`a dataset that is ${what} is refused by file, path, value and reason, with a way out`, async ({
    page,
    complaints,
  }) => {
    if (complaint !== null) complaints.expect(complaint);
    await serve(page, answer);
    await openPage(page, "./?data=broken");
    const refusal = page.getByRole("alert");
    await expect(refusal.getByRole("heading", {level: 1})).toHaveText("数据未能载入");
    await expect(refusal).toContainText(says);
    await expect(refusal).toContainText(`文件${file}`);
    const row = refusal.getByRole("row").nth(1);
    await expect(row.getByRole("cell").nth(0)).toContainText(path);
    await expect(row.getByRole("cell").nth(1)).toContainText(value);
    await expect(row.getByRole("cell").nth(2)).toContainText(reason);

    await refusal.getByRole("link", {name: "看默认数据"}).click();
    await expect(page.getByRole("heading", {level: 1})).toHaveText("南安市新领域妇联组织覆盖");
  });
}

test("a server that fails, then a line that breaks, are said; once they are back, Retry shows the page", async ({
  page,
  complaints,
}) => {
  test.slow();
  complaints.expect(/500 \(Internal Server Error\)/);
  complaints.expect(/ERR_INTERNET_DISCONNECTED/);
  await serve(page, {status: 500, body: "out of order"});
  await page.goto("./?data=broken");
  const refusal = page.getByRole("alert");
  await expect(refusal).toContainText("数据文件没有送达。请检查网络，然后重试。", {timeout: 15_000});
  await expect(refusal).toContainText("服务器回答 500");

  await page.unroute(`**${file}`);
  await page.route(`**${file}`, (route) => route.abort("internetdisconnected"));
  await refusal.getByRole("button", {name: "重试"}).click();
  await expect(refusal).toContainText("连接不上", {timeout: 15_000});

  await page.unroute(`**${file}`);
  await serve(page, {body: changed((dataset) => Object.assign(dataset, {id: "broken"}))});
  await refusal.getByRole("button", {name: "重试"}).click();
  await expect(page.getByRole("heading", {level: 1})).toHaveText("南安市新领域妇联组织覆盖");
  await expect(page.getByRole("status").filter({hasText: "符合"})).toHaveText("符合 18 / 18 个已列名组织");
});

for (const [address, asked, nearest] of [
  ["./records/yanguang-zhongke", "yanguang-zhongke", "阳光中科妇联"],
  ["./metrics/three-new-federation", "three-new-federation", "三新妇联组织"],
  ["./abuot", "abuot", "出处与方法"],
  ["./records/%E9%98%B3%E5%85%89%E4%B8%AD%E7%A7%91", "阳光中科", "阳光中科妇联"],
] as const) {
  test(`an address of nothing, ${address}, offers the nearest`, async ({page}) => {
    await openPage(page, address);
    await expect(page.getByRole("heading", {level: 1})).toHaveText("没有这个页面");
    await expect(page).toHaveTitle("没有这个页面 · 近邻看板");
    await expect(page.getByRole("main")).toContainText(`“${asked}”不在数据中`);
    await page.getByRole("region", {name: "您要找的可能是"}).getByRole("link", {name: nearest}).click();
    await expect(page.getByRole("heading", {level: 1})).toHaveText(nearest);
  });
}

test("an unknown filter is named and left out, the rest applies", async ({page}) => {
  await openPage(page, "./?lever=parks-and-bases,nonsense&mode=&colour=red&sort=size");
  const notice = page.getByRole("alert");
  await expect(notice).toContainText("地址中有几处未能识别，已略过，其余照常显示：");
  await expect(notice.getByRole("listitem").filter({hasText: "lever=nonsense"})).toHaveCount(1);
  await expect(notice.getByRole("listitem").filter({hasText: "colour=red"})).toHaveCount(1);
  await expect(notice.getByRole("listitem").filter({hasText: "sort=size"})).toHaveCount(1);
  await expect(page.getByRole("status").filter({hasText: "符合"})).toHaveText("符合 8 / 18 个已列名组织");
});

test("no query string throws: broken escapes, markup, emoji, 10 kB, lone halves, repeated and empty keys", async ({
  page,
}) => {
  test.slow();
  for (const query of [
    "lever=%E0%A4%A",
    "%",
    "lever=<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>=1",
    "lever=👩‍👩‍👧",
    `lever=${"parks-and-bases,x".repeat(600)}`,
    `${"a".repeat(10_000)}=b`,
    "lever=%ED%A0%80",
    "lever=chambers&lever=chambers&lever=x&&&=&=1",
    "__proto__=1&constructor=2&toString=3",
    "data=../../secret",
    "data=%00",
    "sort=--name&table=by-lever,by-nothing",
  ]) {
    await openPage(page, `./?${query}`);
    await expect(page.getByRole("heading", {level: 1})).toHaveText("南安市新领域妇联组织覆盖");
    await expect(page.getByRole("alert"), query.slice(0, 40)).toContainText("地址中有几处未能识别");
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }
  await expect(page.locator("img, main script")).toHaveCount(0);
});

test("a dataset's names stay text, whatever markup they hold: on the page, in its title, in a file", async ({page}) => {
  const name = `<img src=x onerror=alert(1)> & "妇联" ]]> </text>`;
  const body = changed((dataset) => {
    dataset.title.zh = name;
    dataset.records[8].name.zh = name;
    dataset.framework.find(({id}: {id: string}) => id === "parks-and-bases").label.zh = name;
  });
  await serve(page, {body});
  await openPage(page, "./?data=broken&lever=parks-and-bases");
  await expect(page.getByRole("heading", {level: 1})).toHaveText(name);
  await expect(page).toHaveTitle(`${name} · 近邻看板`);
  await expect(page.getByRole("button", {name: `取消筛选 抓手：${name}`})).toBeVisible();
  const {bytes} = await saveFigure(page, "by-lever", "SVG");
  // The app's own pages let no text become markup.
  const blank = await page.context().newPage();
  const read = await blank.evaluate((source) => {
    const parsed = new DOMParser().parseFromString(source, "image/svg+xml");
    return {
      problem: parsed.querySelector("parsererror")?.textContent ?? null,
      images: parsed.querySelectorAll("img, image").length,
      desc: parsed.querySelector("desc")?.textContent ?? "",
    };
  }, bytes.toString("utf8"));
  expect({problem: read.problem, images: read.images}).toEqual({problem: null, images: 0});
  await openPage(page, "./records/yangguang-zhongke?data=broken");
  await expect(page.getByRole("heading", {level: 1})).toHaveText(name);
  await expect(page.locator("img")).toHaveCount(0);
});

for (const address of ["./%3Flever=parks-and-bases&host=enterprise", "./?lever=parks-and-bases&#38;host=enterprise"]) {
  test(`${address} is read as it was meant, with both of its filters`, async ({page}) => {
    await page.goto(address);
    await expect(page.getByRole("status").filter({hasText: "符合"})).toHaveText("符合 1 / 18 个已列名组织");
  });
}

test("a path of two slashes is no other host, and its page is said to be missing", async ({page, baseURL}) => {
  await page.goto(`${baseURL}//example.org/?lever=chambers`);
  await expect(page.getByRole("heading", {level: 1})).toHaveText("没有这个页面");
});
