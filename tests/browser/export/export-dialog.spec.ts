import type {Page} from "@playwright/test";
import {strFromU8, unzipSync} from "fflate";
import {expect, test} from "../../support/page-test.ts";
import {cornerColours} from "../support/compare-pictures.ts";
import {expectPopupAccessible} from "../support/expect-popup-accessible.ts";
import {openExportDialog, saveFrom, settled} from "../support/open-export-dialog.ts";
import {openPage} from "../support/open-page.ts";

const filtered = "./?lever=parks-and-bases";
const title = 'Levers <A & "B"> 📊';

test("after a new release a file that can't be made says so in the reader's words; to load again keeps address and pack", async ({
  page,
  complaints,
}) => {
  complaints.expect(/Failed to load resource/);
  await openPage(page, filtered);
  const card = page.locator("#by-lever");
  await card.getByRole("button", {name: /^导出/}).click();
  await page.getByRole("menuitem", {name: /^加入图册/}).click();
  const dialog = await openExportDialog(page, "by-lever");
  await page.route("**/assets/**", (route) => route.fulfill({status: 404, body: "gone"}));
  await dialog.getByRole("button", {name: /^PPTX/}).click();
  const said = dialog.getByRole("status");
  await expect(said).toHaveText("程序的一部分没有载入：网站刚刚更新，或者网络中断。重新载入后，地址和图册照旧。");
  await expect(dialog).not.toContainText("http");
  await page.unroute("**/assets/**");
  await dialog.getByRole("button", {name: "重新载入"}).click();
  await expect(page).toHaveURL(/\/\?lever=parks-and-bases$/);
  await expect(page.getByRole("button", {name: /^图册（1/})).toBeVisible();
});

test("a page that doesn't come after a new release leaves the header, and the other pages, in reach", async ({
  page,
  complaints,
}) => {
  complaints.expect(/Failed to load resource/);
  await openPage(page, filtered);
  await page.route("**/assets/framework-page-*", (route) => route.fulfill({status: 404, body: "gone"}));
  await page.getByRole("link", {name: "工作法"}).first().click();
  await expect(page.getByRole("heading", {level: 1})).toHaveText("页面未能打开");
  await expect(page.getByRole("alert")).not.toContainText("http");
  await page.getByRole("link", {name: "乡镇", exact: true}).first().click();
  await expect(page.getByRole("heading", {level: 1})).toHaveText(/乡镇/);
  await expect(page).toHaveURL(/\/townships\?lever=parks-and-bases$/);
});

test("the dialog is opened, worked and left by keys; the focus begins at the purpose and goes back to the button", async ({
  page,
}) => {
  await openPage(page, filtered);
  const button = page.locator("#by-lever").getByRole("button", {name: /^导出/});
  await button.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("menu")).toBeVisible();
  await page.keyboard.press("Home");
  await expect(page.getByRole("menuitem", {name: /^PNG/})).toBeFocused();
  for (let step = 0; step < 4; step += 1) await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("menuitem", {name: /^更多/})).toBeFocused();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", {name: "导出：已列名组织：按抓手"});
  await expect(dialog.getByLabel("用途与尺寸")).toBeFocused();
  await settled(dialog);
  await expect(dialog.getByText("16 cm × 9 cm，381 dpi，2400 × 1350 px")).toBeVisible();

  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(dialog.getByLabel("用途与尺寸")).toHaveValue("word-half");
  await expect(dialog.getByText(/^8 cm × [\d.]+ cm，300 dpi，945 × \d+ px$/)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(button).toBeFocused();
});

test("what is chosen is in every file: half a column, English, black and white, QR code, a title of signs", async ({
  page,
}) => {
  test.slow();
  await openPage(page, filtered);
  const dialog = await openExportDialog(page, "by-lever");
  await dialog.getByLabel("用途与尺寸").selectOption("word-half");
  await dialog.getByLabel("英文").check();
  await dialog.getByLabel("黑白打印（用花纹区分）").check();
  await dialog.getByLabel("二维码").check();
  await expect(dialog.getByLabel("标题")).toHaveValue("Named organisations by lever");
  await dialog.getByLabel("标题").fill(title);
  await dialog.getByLabel("补充说明").fill("For the board");
  await expect(dialog.getByText("18/200 字")).toBeVisible();
  await settled(dialog);
  await expect(dialog.getByText("文件中不印地址，也没有二维码。")).toBeVisible();

  const svg = await saveFrom(dialog, "SVG");
  expect(svg.name).toMatch(/^Levers-A-B-📊_.*_2023-11-29\.svg$/u);
  const {texts, width, height, boxHeight, colours, metadata} = await readSvg(page, svg.bytes);
  const all = texts.join(" ").replace(/\s+/g, " ");
  for (const words of [
    'Levers <A & "B"> 📊',
    "Lever: Parks and industrial bases",
    "Named",
    "Parks and industrial bases",
    "For the board",
  ])
    expect(all).toContain(words);
  expect(all).toContain("Source: China Women's Network, 2023-11-29");
  // This machine's address helps no one else; what restores the view needs none.
  expect(all).not.toContain("See this view");
  expect(metadata).toContain('"address":"/en/?lever=parks-and-bases"');
  expect(width).toBe("80mm");
  expect(height).toBe(`${Math.round((boxHeight * 8000) / 315) / 100}mm`);
  expect(colours.filter((colour) => new Set(/#(..)(..)(..)/.exec(colour)?.slice(1)).size > 1)).toEqual([]);

  const png = await saveFrom(dialog, "PNG");
  expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual([945, Math.round(boxHeight * 3)]);
  expect(await cornerColours(page, png.bytes)).toEqual(Array(4).fill("255,255,255,255"));

  const pdf = await saveFrom(dialog, "PDF");
  expect(pdf.bytes.toString("latin1", 0, 7)).toBe("%PDF-1.");
  expect(pdf.bytes.length).toBeGreaterThan(5000);
  for (const format of ["XLSX", "PPTX", "DOCX"]) {
    const {name, bytes} = await saveFrom(dialog, format);
    expect(name).toMatch(new RegExp(`^Levers-A-B-📊_.*\\.${format.toLowerCase()}$`, "u"));
    expect(wordsIn(bytes), format).toContain(title);
  }
  const csv = await saveFrom(dialog, "CSV");
  expect(csv.bytes.toString("utf8")).toContain('Title,"Levers <A & ""B""> 📊"');
  expect(csv.bytes.toString("utf8")).toContain("Note,For the board");
});

test("picture, table and caption are copied", async ({page, context}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openPage(page, filtered);
  const dialog = await openExportDialog(page, "by-lever");
  const said = dialog.getByRole("status").last();
  await dialog.getByRole("button", {name: /^复制图片/}).click();
  await expect(said).toHaveText("图片已复制，可以粘贴。");
  expect(await clipboardTypes(page)).toEqual(["image/png"]);
  await dialog.getByRole("button", {name: /^复制表格/}).click();
  await expect(said).toHaveText("表格已复制，可以粘贴到 Word、Excel。");
  expect((await clipboardTypes(page)).sort()).toEqual(["text/html", "text/plain"]);
  await dialog.getByRole("button", {name: "复制图注"}).click();
  await expect(dialog.getByText("图注已复制。")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^已列名组织：按抓手（南安市 · 抓手：园区与产业基地）。.*来源：中国妇女网，2023-11-29/,
  );
});

test("choices are there again after a reload, words are not, and “back to usual” forgets them", async ({page}) => {
  await openPage(page, filtered);
  const dialog = await openExportDialog(page, "by-lever");
  await dialog.getByLabel("用途与尺寸").selectOption("square");
  await dialog.getByLabel("数据表").check();
  await dialog.getByLabel("黑白打印（用花纹区分）").check();
  await dialog.getByLabel("标题").fill("只此一次");
  await openPage(page, filtered);
  await openExportDialog(page, "by-host-kind");
  await expect(dialog.getByLabel("用途与尺寸")).toHaveValue("square");
  await expect(dialog.getByLabel("数据表")).toBeChecked();
  await expect(dialog.getByLabel("黑白打印（用花纹区分）")).toBeChecked();
  await expect(dialog.getByLabel("标题")).not.toHaveValue("只此一次");
  await dialog.getByRole("button", {name: "恢复常用设置"}).click();
  await expect(dialog.getByLabel("用途与尺寸")).toHaveValue("general");
  await expect(dialog.getByLabel("数据表")).not.toBeChecked();
  expect(await page.evaluate(() => localStorage.getItem("jinlin-export"))).toBeNull();
});

test("a size that can't be is said at its field, and the last picture stays", async ({page}) => {
  await openPage(page, filtered);
  const dialog = await openExportDialog(page, "by-lever");
  await dialog.getByLabel("用途与尺寸").selectOption("own");
  await expect(dialog.getByText("1600 × 900 px")).toBeVisible();
  for (const [width, words] of [
    ["", "宽和高要填整数像素。"],
    ["12.5", "宽和高要填整数像素。"],
    ["100", "最小 480 × 320 像素，再小文字就读不清。"],
    ["99999", "每边最多 8000 像素，总数最多 1670 万像素，再大浏览器画不出。"],
  ] as const) {
    await dialog.getByLabel("宽（px）").fill(width);
    await expect(dialog.getByRole("alert")).toHaveText(words);
    await expect(dialog.getByRole("button", {name: /^PNG/})).toHaveAttribute("aria-disabled", "true");
    await expect(dialog.getByRole("img")).toBeVisible();
  }
  await dialog.getByLabel("宽（px）").fill("1200");
  await expect(dialog.getByText("1200 × 900 px")).toBeVisible();
  const png = await saveFrom(dialog, "PNG");
  expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual([1200, 900]);
});

test("two files asked for at once, while the theme changes, both come", async ({page}) => {
  await openPage(page, filtered);
  const dialog = await openExportDialog(page, "by-lever");
  const names: string[] = [];
  page.on("download", (download) => names.push(download.suggestedFilename().replace(/^.*\./, "")));
  for (const format of ["PNG", "DOCX", "XLSX"])
    await dialog.getByRole("button", {name: new RegExp(`^${format}`)}).click({noWaitAfter: true});
  await page.emulateMedia({colorScheme: "dark"});
  await expect.poll(() => [...names].sort()).toEqual(["docx", "png", "xlsx"]);
});

test("office files are written beside the page, and by the page where no worker comes", async ({page}) => {
  test.slow();
  const formats = ["DOCX", "PPTX", "XLSX"];
  const scripts: string[] = [];
  page.on("worker", (worker) => scripts.push(worker.url().replace(/^.*\/([a-z-]+)-[^/]*$/, "$1")));
  await openPage(page, filtered);
  const dialog = await openExportDialog(page, "by-lever");
  const sizes: number[] = [];
  for (const format of formats) {
    const words = wordsIn((await saveFrom(dialog, format)).bytes);
    expect(words, format).toContain("已列名组织：按抓手");
    sizes.push(words.length);
  }
  expect(scripts).toEqual(formats.map(() => "office-worker"));

  await page.route("**/office-worker-*.js", (route) => route.fulfill({status: 404, body: ""}));
  await openPage(page, filtered);
  await openExportDialog(page, "by-lever");
  for (const [at, format] of formats.entries())
    expect(wordsIn((await saveFrom(dialog, format)).bytes).length, format).toBe(sizes[at]);
});

test("a canvas that fails is said, with the drawing offered in its place", async ({page}) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await openPage(page, filtered);
  const dialog = await openExportDialog(page, "by-lever");
  await dialog.getByRole("button", {name: /^PNG/}).click();
  await expect(dialog.getByRole("status").last()).toContainText("文件没有生成");
  expect((await saveFrom(dialog, "改存：SVG")).bytes.toString("utf8")).toMatch(/^<svg /);
});

test("only the picture is printed", async ({page}) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute("data-print-asked", "");
  });
  await openPage(page, filtered);
  const dialog = await openExportDialog(page, "by-lever");
  await dialog.getByRole("button", {name: /^打印/}).click();
  await expect(page.locator("html")).toHaveAttribute("data-print-asked");
  await page.emulateMedia({media: "print"});
  await expect(dialog).toBeHidden();
  await expect(page.locator("#root, main").first()).toBeHidden();
  await expect(page.getByRole("img", {name: /^已列名组织：按抓手/})).toBeVisible();
  await page.emulateMedia({media: "screen"});
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  await expect(page.locator("[data-printed]")).toHaveCount(0);
  await expect(dialog).toBeVisible();
});

test("in WeChat the picture is shown large, to be pressed long", async ({browser, baseURL}) => {
  const context = await browser.newContext({
    ...(baseURL === undefined ? {} : {baseURL}),
    locale: "zh-CN",
    viewport: {width: 360, height: 780},
    userAgent: "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/126.0 Mobile MicroMessenger/8.0.50",
  });
  const page = await context.newPage();
  await openPage(page, filtered);
  const dialog = await openExportDialog(page, "by-lever");
  await dialog.getByRole("button", {name: /^PNG/}).click();
  await expect(dialog.getByRole("img", {name: "PNG 图片"})).toHaveAttribute("src", /^data:image\/png;base64,/);
  await expect(dialog.getByText("长按图片，选择“保存图片”。").first()).toBeVisible();
  await dialog.getByRole("button", {name: "返回"}).click();
  await expect(dialog.getByRole("img", {name: "PNG 图片"})).toBeHidden();
  await context.close();
});

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [360, 900, 1440]) {
    test(`the dialog has no barrier and fits at ${width} px, ${colorScheme}`, async ({page}) => {
      await page.setViewportSize({width, height: width === 360 ? 780 : 900});
      await page.emulateMedia({colorScheme});
      await openPage(page, filtered);
      const dialog = await openExportDialog(page, "by-lever");
      await dialog.getByLabel("用途与尺寸").selectOption("own");
      await dialog.getByLabel("宽（px）").fill("1");
      await expectPopupAccessible(page);
      const box = await dialog.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      const preview = await dialog.getByRole("region", {name: "预览"}).boundingBox();
      const purpose = await dialog.getByLabel("用途与尺寸").boundingBox();
      if (width <= 900) expect(purpose?.y).toBeGreaterThan((preview?.y ?? 0) + (preview?.height ?? 0));
      else expect(purpose?.x).toBeGreaterThan((preview?.x ?? 0) + (preview?.width ?? 0));
      await expect(dialog.getByRole("button", {name: /^PNG/})).toBeInViewport();
      expect(await dialog.getByRole("img").evaluate((image) => getComputedStyle(image).backgroundColor)).toBe(
        "rgb(255, 255, 255)",
      );
    });
  }
}

async function readSvg(page: Page, bytes: Buffer) {
  // The app's own pages let no text become markup.
  const blank = await page.context().newPage();
  return blank.evaluate((source) => {
    const parsed = new DOMParser().parseFromString(source, "image/svg+xml");
    const root = parsed.documentElement;
    const painted = [...parsed.querySelectorAll("*")].flatMap((element) =>
      ["fill", "stroke"].map((name) => element.getAttribute(name) ?? ""),
    );
    return {
      texts: [...parsed.querySelectorAll("text")].map((text) => text.textContent ?? ""),
      width: root.getAttribute("width"),
      height: root.getAttribute("height"),
      boxHeight: Number(root.getAttribute("viewBox")?.split(" ")[3]),
      metadata: parsed.querySelector("metadata")?.textContent ?? "",
      colours: painted.filter((colour) => colour.startsWith("#")),
    };
  }, bytes.toString("utf8"));
}

/** All text of a zipped office file. */
function wordsIn(bytes: Buffer): string {
  const parts = Object.entries(unzipSync(new Uint8Array(bytes))).filter(([name]) => name.endsWith(".xml"));
  return parts
    .map(([, part]) => strFromU8(part))
    .join("\n")
    .replace(/&(lt|gt|quot|amp);/g, (_, name: string) => ({lt: "<", gt: ">", quot: '"', amp: "&"})[name] ?? "");
}

async function clipboardTypes(page: Page): Promise<string[]> {
  return page.evaluate(async () => (await navigator.clipboard.read()).flatMap(({types}) => [...types]));
}
