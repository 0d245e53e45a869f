import {readFileSync} from "node:fs";
import {expect, test} from "../../support/page-test.ts";
import {checkFile, keep} from "../support/load-register.ts";
import {openPage} from "../support/open-page.ts";
import {openToPrint, printSheets} from "../support/print-sheets.ts";
import {lacking} from "../support/run-program.ts";

test.skip(lacking(["pdftotext"]).length > 0, "pdftotext is not installed");

/** A register of so many rows. */
function longRegister(rows: number): Buffer {
  const all = Array.from({length: rows}, (_, row) => `虚构第${row + 1}号企业妇联,妇联,企业`);
  return Buffer.from(["名称,组织形式,依托单位类型", ...all].join("\r\n"));
}

test("a list that is only drawn where it is seen is printed whole, under its head on each sheet", async ({
  page,
}, testInfo) => {
  test.setTimeout(240_000);
  await checkFile(page, {name: "long.csv", buffer: longRegister(600)});
  const id = await keep(page);
  await openToPrint(page, `./explore?data=${id}`);
  await expect(page.getByRole("heading", {name: "600 / 600"})).toBeVisible();
  const sheets = await printSheets(page, testInfo);
  const text = sheets.join("");
  for (const row of [1, 77, 300, 599, 600]) expect(text).toContain(`第${row}号`);
  const listed = sheets.filter((sheet) => /第\d+号/.test(sheet));
  expect(listed.length).toBeGreaterThan(10);
  for (const sheet of listed) expect(sheet).toContain("依托单位类型");
  expect(text).not.toContain("这里印出前");
});

test("a list too long for paper says how many it has, how many are printed, and how to have them all", async ({
  page,
}, testInfo) => {
  test.setTimeout(240_000);
  await checkFile(page, {name: "long.csv", buffer: longRegister(1003)});
  const id = await keep(page);
  await openToPrint(page, `./explore?data=${id}`);
  await expect(page.getByRole("heading", {name: "1,003 / 1,003"})).toBeVisible();
  const text = (await printSheets(page, testInfo)).join("");
  expect(text).toContain("共1,003行，这里印出前1,000行。要全部，请在屏幕上导出。");
});

test("a check is printed with its findings open, and with nothing of a private column", async ({page}, testInfo) => {
  const csv = readFileSync("public/data/practice-register.csv", "utf8");
  const [head = ""] = csv.split(/\r?\n/);
  const at = head.split(",").indexOf("联系电话");
  expect(at).toBeGreaterThan(0);
  const panel = await checkFile(page, "public/data/practice-register.csv");
  const row = panel.locator("details").filter({hasText: "没有这一天"});
  await row.getByRole("button", {name: "看这一行"}).first().click();
  const telephone = row.locator("dl div").filter({hasText: "联系电话"}).locator("dd").first();
  const secret = ((await telephone.textContent()) ?? "").trim();
  expect(secret).toMatch(/\d{6}/);
  const text = (await printSheets(page, testInfo)).join("");
  expect(text).toContain("核对：practice-register.csv");
  expect(text).toContain("登记表名称practice-register");
  // Folded on the screen.
  expect(text).toContain("“@SUM(1+1)”");
  expect(text).not.toContain(secret);
});

test("the links of a page's own words are numbered, their addresses stand at its end; those of lists do not", async ({
  page,
}, testInfo) => {
  await openToPrint(page, "./about/");
  const text = (await printSheets(page, testInfo)).join("");
  expect(text).toContain("数据nanan-20231.0.0[1]");
  expect(text).toMatch(/文中链接1\.http:\/\/127\.0\.0\.1:\d+\/data\/nanan-2023\.json/);
  await openToPrint(page, "./explore/");
  expect((await printSheets(page, testInfo)).join("")).not.toContain("/records/");
});

test("no figure is cut: each part of one that is higher than a sheet has its rows under their head", async ({page}) => {
  await openToPrint(page, "./?data=sample-register");
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await page.emulateMedia({media: "print"});
  for (const [held, width, height] of [
    ["upright", 703, 990],
    ["across", 1032, 661],
  ] as const) {
    await page.setViewportSize({width, height});
    const boxes = await page.locator("[data-parts] > div").evaluateAll((parts) =>
      parts
        .map((part) => part.getBoundingClientRect())
        .filter((box) => box.width > 0)
        .map((box) => ({right: Math.floor(box.right), height: Math.floor(box.height)})),
    );
    expect(boxes.length, held).toBeGreaterThan(9);
    expect(Math.max(...boxes.map(({right}) => right)), held).toBeLessThanOrEqual(width);
    expect(Math.max(...boxes.map((box) => box.height)), held).toBeLessThanOrEqual(height - 185);
  }
});

test("a slide of the wall stands whole on its sheet, either way it is held", async ({page}) => {
  await openPage(page, "./wall?slide=headline");
  await expect(page.getByRole("heading", {name: "四项指标：报道总数与已列名"})).toBeVisible();
  const {right, bottom} = await page.evaluate(() => {
    dispatchEvent(new Event("beforeprint"));
    const boxes = [...document.querySelectorAll("main h1, main svg, main p")].map((part) =>
      part.getBoundingClientRect(),
    );
    dispatchEvent(new Event("afterprint"));
    return {
      right: Math.max(...boxes.map((box) => box.right)),
      bottom: Math.max(...boxes.map((box) => box.bottom)),
    };
  });
  expect(right).toBeGreaterThan(400);
  expect(right).toBeLessThanOrEqual(703);
  expect(bottom).toBeLessThanOrEqual(643);
});
