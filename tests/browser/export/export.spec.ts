import type {Page} from "@playwright/test";
import {expect, test} from "../../support/page-test.ts";
import {cornerColours, differingShare} from "../support/compare-pictures.ts";
import {openPage} from "../support/open-page.ts";
import {pngChunks, pngTexts} from "../support/png-chunks.ts";
import {publicSite} from "../support/public-site.ts";
import {renderElsewhere, renderer} from "../support/render-elsewhere.ts";
import {saveFigure} from "../support/save-figure.ts";

const filtered = "./?lever=parks-and-bases";
const whole = {x: 0, y: 0, width: 2400, height: 1350};
/** "已列名组织：按抓手", 30 px bold, at twice the size. */
const title = {x: 156, y: 96, width: 560, height: 76};

function fileName(extension: string): string {
  return `已列名组织：按抓手_南安市·抓手：园区与产业基地_2023-11-29.${extension}`;
}

function openMenu(page: Page) {
  return page.locator("#by-lever").getByRole("button", {name: /^导出/}).click();
}

test("the lever figure leaves as a PNG of 2400 × 1350 px on white, labelled for Word and for whoever finds it", async ({
  page,
}) => {
  await openPage(page, filtered);
  const {name, bytes} = await saveFigure(page, "by-lever", "PNG");
  expect(name).toBe(fileName("png"));
  await expect(page.locator("#by-lever").getByRole("status")).toHaveText(`已保存：${fileName("png")}`);

  const [head, ...rest] = pngChunks(bytes);
  expect({type: head?.type, width: head?.data.readUInt32BE(0), height: head?.data.readUInt32BE(4)}).toEqual({
    type: "IHDR",
    width: 2400,
    height: 1350,
  });
  expect(await cornerColours(page, bytes)).toEqual(Array(4).fill("255,255,255,255"));
  const size = rest.find(({type}) => type === "pHYs")?.data;
  expect([size?.readUInt32BE(0), size?.readUInt32BE(4), size?.[8]]).toEqual([15000, 15000, 1]);
  expect(pngTexts(bytes)).toEqual({
    Title: "已列名组织：按抓手",
    Description: "南安市 · 抓手：园区与产业基地",
    Source: "来源：中国妇女网，2023-11-29 · P3、P7–P9、P11、P12",
    Dataset: "nanan-2023 1.0.0 2023-11-29",
    Software: "Jinlin",
    // What restores the view; tests/export/read-metadata.test.ts holds its form.
    Jinlin: expect.stringContaining('"address":"/?lever=parks-and-bases"'),
  });
});

test("the lever figure leaves as an SVG that says all of itself and needs nothing but itself", async ({page}) => {
  await openPage(page, filtered);
  const {name, bytes} = await saveFigure(page, "by-lever", "SVG");
  expect(name).toBe(fileName("svg"));
  const svg = bytes.toString("utf8");
  // The app's own pages let no text become markup.
  const blank = await page.context().newPage();
  const {texts, tags, attributes, problem} = await blank.evaluate((source) => {
    const parsed = new DOMParser().parseFromString(source, "image/svg+xml");
    const elements = [...parsed.querySelectorAll("*")];
    return {
      texts: [...parsed.querySelectorAll("text")].map((text) => text.textContent),
      tags: [...new Set(elements.map(({localName}) => localName))],
      attributes: elements.flatMap((element) => [...element.attributes].map(({name, value}) => `${name}=${value}`)),
      problem: parsed.querySelector("parsererror")?.textContent ?? null,
    };
  }, svg);
  expect(problem).toBeNull();
  for (const words of [
    "已列名组织：按抓手",
    "南安市 · 抓手：园区与产业基地 · 单位：个",
    "已列名（可查到名称）",
    "园区与产业基地",
    "8",
    "一个组织可属多个抓手，各项合计大于组织数。",
    "来源：中国妇女网，2023-11-29 · P3、P7–P9、P11、P12",
    "报道发布日期 2023-11-29 · 数据 nanan-2023 1.0.0 · 由近邻看板生成",
  ]) {
    expect(texts).toContain(words);
  }
  for (const tag of ["foreignObject", "image", "style", "script", "a", "use"]) expect(tags).not.toContain(tag);
  expect(svg).not.toContain("var(");
  expect(svg).not.toContain("currentColor");
  expect(svg).not.toContain("127.0.0.1");
  expect(attributes.filter((attribute) => /^(?:xlink:)?(?:href|src)=|url\((?!#)/.test(attribute))).toEqual([]);
  expect(attributes).toContain("viewBox=0 0 1200 675");
  const ids = attributes.filter((attribute) => attribute.startsWith("id="));
  expect(ids).toEqual([...new Set(ids)]);
});

test("another program renders the SVG as the browser does, and Chinese is drawn with its own glyphs", async ({
  page,
}) => {
  test.skip(renderer === null, "no rsvg-convert on this machine");
  await openPage(page, filtered);
  const {bytes: png} = await saveFigure(page, "by-lever", "PNG");
  const {bytes: svg} = await saveFigure(page, "by-lever", "SVG");
  const elsewhere = renderElsewhere(svg);
  const withoutChinese = renderElsewhere(svg, {fonts: "none with Chinese"});
  // Measured 0.2 % and 0.3 %: what smoothing leaves. Without the font, 20 % of the title is other.
  expect(await differingShare(page, png, elsewhere, whole)).toBeLessThan(0.01);
  expect(await differingShare(page, png, elsewhere, title)).toBeLessThan(0.02);
  expect(await differingShare(page, png, withoutChinese, title)).toBeGreaterThan(0.08);
});

test("every figure's SVG looks elsewhere as its PNG, in both languages", async ({page}) => {
  test.skip(renderer === null, "no rsvg-convert on this machine");
  test.slow();
  const shares: Record<string, number> = {};
  for (const address of ["./?lever=parks-and-bases", "./en/"]) {
    await openPage(page, address);
    for (const figure of ["headline-metrics", "by-host-kind", "one-to-many", "by-township", "platform-contents"]) {
      const {bytes: png} = await saveFigure(page, figure, "PNG");
      const {bytes: svg} = await saveFigure(page, figure, "SVG");
      const height = png.readUInt32BE(20);
      shares[`${address} ${figure}`] = await differingShare(page, png, renderElsewhere(svg), {...whole, height});
    }
  }
  expect(Object.entries(shares).filter(([, share]) => share > 0.015)).toEqual([]);
});

test("a picture made in the dark theme is the light one", async ({page}) => {
  await openPage(page, filtered);
  const light = await saveFigure(page, "by-lever", "PNG");
  await page.emulateMedia({colorScheme: "dark"});
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  const dark = await saveFigure(page, "by-lever", "PNG");
  expect(await differingShare(page, light.bytes, dark.bytes, whole)).toBe(0);
});

test("a copied picture is on the clipboard as PNG", async ({page, context}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openPage(page, filtered);
  const {bytes: saved} = await saveFigure(page, "by-lever", "PNG");
  await openMenu(page);
  await page.getByRole("menuitem", {name: /^复制图片/}).click();
  await expect(page.locator("#by-lever").getByRole("status")).toHaveText("图片已复制，可以粘贴。");
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const blob = await item?.getType("image/png");
    const bytes = new Uint8Array((await blob?.arrayBuffer()) ?? []);
    return {types: item?.types, base64: btoa(bytes.reduce((text, byte) => text + String.fromCharCode(byte), ""))};
  });
  expect(copied.types).toEqual(["image/png"]);
  expect(await differingShare(page, saved, Buffer.from(copied.base64, "base64"), whole)).toBe(0);
});

test("where copying is refused, the file is saved instead and the page says so", async ({page}) => {
  await page.addInitScript(() => {
    navigator.clipboard.write = () => Promise.reject(new DOMException("denied", "NotAllowedError"));
  });
  await openPage(page, filtered);
  await openMenu(page);
  const coming = page.waitForEvent("download");
  await page.getByRole("menuitem", {name: /^复制图片/}).click();
  expect((await coming).suggestedFilename()).toBe(fileName("png"));
  await expect(page.locator("#by-lever").getByRole("status")).toHaveText(
    "浏览器没有允许复制图片；已改为保存 PNG 文件。",
  );
});

test("a CSV opens in a spreadsheet with Chinese intact: byte order mark, CRLF, numbers, source", async ({page}) => {
  await openPage(page, filtered);
  const {name, bytes} = await saveFigure(page, "by-lever", "CSV");
  expect(name).toBe(fileName("csv"));
  expect(bytes.toString("hex", 0, 3)).toBe("efbbbf");
  const text = new TextDecoder("utf-8", {fatal: true}).decode(bytes);
  expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  expect(text).toMatch(/\r\n$/);
  const lines = text.split("\r\n");
  expect(lines[0]).toMatch(/^抓手,已列名（可查到名称）/);
  expect(lines.slice(1, 5).map((line) => line.split(",").slice(0, 2))).toEqual([
    ["园区与产业基地", "8"],
    ["主管的社会组织", "7"],
    ["异地商会", "3"],
    ["一条主线", "2"],
  ]);
  expect(lines).toContain("标题,已列名组织：按抓手");
  expect(lines).toContain("筛选,南安市 · 抓手：园区与产业基地");
  expect(lines).toContain("数据日期,2023-11-29");
  expect(text).not.toContain("127.0.0.1");
});

test.describe("a site that others can open", () => {
  test.use({baseURL: publicSite});

  test("has its address in files, which a site on this machine has not", {tag: "@site"}, async ({page}) => {
    await openPage(page, filtered);
    const address = `${publicSite}/?lever=parks-and-bases#by-lever`;
    expect(pngTexts((await saveFigure(page, "by-lever", "PNG")).bytes).URL).toBe(address);
    expect((await saveFigure(page, "by-lever", "SVG")).bytes.toString("utf8")).toContain(`查看本图：${address}`);
    expect((await saveFigure(page, "by-lever", "CSV")).bytes.toString("utf8")).toContain(`查看本图,${address}\r\n`);
  });
});

test("the export menu is worked by keys alone, and gives the focus back", async ({page}) => {
  await openPage(page, filtered);
  const button = page.locator("#by-lever").getByRole("button", {name: /^导出/});
  // The focus comes to the menu a frame after it is seen; a key pressed before is the page's.
  const inMenu = page.locator("[role=menu]:focus, [role=menu] :focus");
  await button.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("menu", {name: "导出：已列名组织：按抓手"})).toBeVisible();
  await expect(inMenu).toHaveCount(1);
  await page.keyboard.press("Home");
  await expect(page.getByRole("menuitem", {name: /^PNG/})).toBeFocused();
  await page.keyboard.press("End");
  await expect(page.getByRole("menuitem").last()).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("menu")).toBeHidden();
  await expect(button).toBeFocused();

  await page.keyboard.press("Enter");
  await expect(page.getByRole("menu")).toBeVisible();
  await expect(inMenu).toHaveCount(1);
  await page.keyboard.press("Home");
  await expect(page.getByRole("menuitem", {name: /^PNG/})).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("menuitem", {name: /^CSV/})).toBeFocused();
  const coming = page.waitForEvent("download");
  await page.keyboard.press("Enter");
  expect((await coming).suggestedFilename()).toBe(fileName("csv"));
  await expect(button).toBeFocused();
});
