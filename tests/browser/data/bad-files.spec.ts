import {strToU8, zipSync} from "fflate";
import {buildParts} from "../../dataset/import/build-xlsx.ts";
import {expect, test} from "../../support/page-test.ts";
import {
  checked,
  checkFile,
  chooseFile,
  countsOf,
  keep,
  type RegisterUpload,
  registerFile,
} from "../support/load-register.ts";
import {openPage} from "../support/open-page.ts";
import {saveFigure} from "../support/save-figure.ts";

const stays = {zh: "原来所看的没有变，什么也没有保存。", en: "What was shown stays as it was, and nothing was kept."};

const csv = (name: string, text: string): RegisterUpload => ({name, buffer: Buffer.from(text)});

/** A packed sheet of a few kB that unpacks to 600 MB. */
function bomb(): RegisterUpload {
  const parts = buildParts({rows: ""});
  parts["xl/worksheets/sheet1.xml"] = strToU8(
    `<worksheet><sheetData>${" ".repeat(40_000_000)}</sheetData></worksheet>`,
  );
  return {name: "大表.xlsx", buffer: Buffer.from(zipSync(parts, {level: 9}))};
}

for (const {what, file, zh, en} of [
  {what: "nothing", file: "b14-a-empty.csv", zh: "文件里没有任何内容。", en: "There is nothing in the file."},
  {
    what: "a mark of its encoding alone",
    file: "b14-b-only-bom.csv",
    zh: "文件里没有任何内容（只有一个编码标记）。",
    en: "There is nothing in the file but a mark of its encoding.",
  },
  {
    what: "a picture",
    file: "b14-c-picture.csv",
    zh: "这是一张图片（png），不是表格，不管它叫什么名字。",
    en: "This is a picture (png) and no table, whatever it is called.",
  },
  {
    what: "a locked workbook",
    file: "b14-d-password.xlsx",
    zh: "文件有打开密码。",
    en: "The file is locked with a password.",
  },
  {
    what: "an old workbook",
    file: "b14-e-old.xls",
    zh: "这是旧格式（Excel 97–2003 的 .xls，或 WPS 的 .et）。",
    en: "This is an old format (.xls of Excel 97–2003, or .et of WPS).",
  },
  {
    what: "a workbook encrypted by an office's own protection",
    file: "b14-f-drm.xlsx",
    zh: "文件被单位的文档保护软件加密了。",
    en: "The file is encrypted by your office's document protection.",
  },
  {
    what: "a page of a login",
    file: "b14-g-login.csv",
    zh: "这是一个网页（例如登录页），不是表格。",
    en: "This is a web page (a login, say) and no table.",
  },
  {
    what: "a Word file",
    file: "b14-h-word.xlsx",
    zh: "这是一个 Word 文件，不管它叫什么名字。",
    en: "This is a Word file, whatever it is called.",
  },
  {
    what: "a workbook that was cut off",
    file: "b14-i-cut.xlsx",
    zh: "文件不完整，可能是下载或 U 盘拷贝时断了。",
    en: "The file is not whole: its download or copy broke off.",
  },
  {
    what: "a table of something else",
    file: "b14-j-no-known-column.csv",
    zh: "没有找到登记表的列。读到的表头是：日期、天气、温度。",
    en: "No column of a register was found. The header that was read: 日期, 天气, 温度.",
  },
  {
    what: "a header alone",
    file: "b14-k-header-only.csv",
    zh: "只有表头，没有一行组织。",
    en: "A header, and no row of an organisation.",
  },
  {
    what: "two encodings in one file",
    file: "b14-l-mixed-encodings.csv",
    zh: "一个文件里有两种文字编码，从第 ",
    en: "The file has two text encodings; from row ",
  },
  {
    what: "201 columns",
    file: csv("宽.csv", `${Array.from({length: 201}, (_, at) => (at === 0 ? "名称" : `列${at}`)).join(",")}\n`),
    zh: "超过 200 列（第 1 行）。",
    en: "More than 200 columns (row 1).",
  },
  {
    what: "300,001 rows",
    file: csv("长.csv", `名称,组织形式\n${"示例妇联,妇联\n".repeat(300_001)}`),
    zh: "超过 300,000 行。",
    en: "More than 300,000 rows.",
  },
  {
    what: "a workbook that unpacks to far more than it should",
    file: bomb(),
    zh: "文件解开后大得不正常，已停止。",
    en: "The file unpacks to far more than a register does; reading was stopped.",
  },
] as const satisfies {what: string; file: RegisterUpload; zh: string; en: string}[]) {
  test(`a file of ${what} is refused in words of its own, and what was shown stays`, async ({page}) => {
    test.slow();
    for (const {address, words, rest} of [
      {address: "./data", words: zh, rest: stays.zh},
      {address: "./en/data", words: en, rest: stays.en},
    ]) {
      await openPage(page, address);
      await chooseFile(page, file);
      const alert = page.getByRole("main").getByRole("alert");
      await expect(alert).toContainText(words, {timeout: 60_000});
      await expect(alert).toContainText(rest);
      await expect(page.getByRole("region", {name: /^(?:核对：|Check: )/})).toHaveCount(0);
    }
    // A good file is taken right after.
    await chooseFile(page, "libreoffice-gb18030.csv");
    await checked(page);
    await expect(page.getByRole("alert")).toHaveCount(0);
    expect(await page.evaluate(() => indexedDB.databases())).toHaveLength(1);
  });
}

test("a refused file changes nothing of the register that is shown", async ({page}) => {
  await checkFile(page, "b01-excel-gb18030.csv");
  const id = await keep(page);
  await openPage(page, `./data?data=${id}`);
  await chooseFile(page, "b14-c-picture.csv");
  await expect(page.getByRole("alert")).toContainText("这是一张图片（png）");
  await page.getByRole("link", {name: "总览"}).first().click();
  await expect(page.getByRole("status").filter({hasText: "符合"})).toHaveText("符合 40 / 40 个在册组织");
});

test("a CSV in Big5 is read once its encoding is chosen, and its county's townships are its own", async ({page}) => {
  await openPage(page, "./data");
  await chooseFile(page, "b14-m-big5.csv");
  const alert = page.getByRole("main").getByRole("alert");
  await expect(alert).toContainText("没有找到登记表的列。");
  await alert.getByRole("combobox", {name: "换一种编码重读"}).selectOption("BIG5");
  const panel = await checked(page);
  expect(await countsOf(panel)).toEqual(["2 行采用，没有疑问", "0 行采用，有疑问", "0 行没有采用"]);
  await expect(panel).toContainText("文字编码：BIG5");
});

test("cells of markup, formulas and prototypes stay text: in the check, on the pages and in files", async ({page}) => {
  test.slow();
  const name = `<script>document.title="ran"</script><img src=x onerror=alert(1)>妇联`;
  const lines = [
    "名称,组织形式,乡镇（街道）,状态,__proto__,constructor,荣誉",
    `"${name.replaceAll('"', '""')}",妇联,霞美镇,正常,polluted,polluted,"=HYPERLINK(""http://example.org"",""x"")"`,
    "=1+1妇联,妇联,霞美镇,正常,,,@SUM(A1)",
  ];
  const panel = await checkFile(page, csv("攻击.csv", `${lines.join("\n")}\n`));
  expect((await countsOf(panel)).at(2)).toBe("0 行没有采用");
  const id = await keep(page);
  expect(await page.evaluate(() => "polluted" in {} || Reflect.get({}, "polluted") !== undefined)).toBe(false);
  await openPage(page, `./explore?data=${id}`);
  await expect(page.getByRole("main")).toContainText(name);
  await expect(page.locator("main img, main script")).toHaveCount(0);
  await page.getByRole("link", {name}).first().click();
  await expect(page.getByRole("main")).toContainText("polluted");
  await expect(page.locator("main img, main script")).toHaveCount(0);
  await openPage(page, `./?data=${id}`);
  const {bytes} = await saveFigure(page, "coverage-by-township", "CSV");
  expect(bytes.toString("utf8")).not.toMatch(/^"?[=+@-]/m);
});

test("the file's ending says nothing: a workbook called .csv is read as what it is", async ({page}) => {
  const {buffer} = registerFile("libreoffice.xlsx");
  expect((await countsOf(await checkFile(page, {name: "登记表.csv", buffer})))[0]).toBe("3 行采用，没有疑问");
});
