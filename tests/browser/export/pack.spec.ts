import {readFile} from "node:fs/promises";
import type {Page} from "@playwright/test";
import {strFromU8, unzipSync} from "fflate";
import {expect, test} from "../../support/page-test.ts";
import {expectPopupAccessible} from "../support/expect-popup-accessible.ts";
import {openPage} from "../support/open-page.ts";
import {publicSite} from "../support/public-site.ts";

// Each figure's own address is in a pack where others can open it.
test.use({baseURL: publicSite});

/** Adds a figure, as the `count`th; waits for the pack's own button, since the words beside the figure's go after 7 s. */
async function addFigure(page: Page, figure: string, count: number): Promise<void> {
  await page.locator(`#${figure}`).getByRole("button", {name: /^导出/}).click();
  await page.getByRole("menuitem", {name: /^加入图册/}).click();
  await expect(page.getByRole("button", {name: `图册（${count}`})).toBeVisible();
}

/** Three figures of two pages: by lever, by mode, and by township of a part of the method. */
async function fillTray(page: Page): Promise<void> {
  await openPage(page, "./?lever=parks-and-bases");
  await addFigure(page, "by-lever", 1);
  await addFigure(page, "by-mode", 2);
  await openPage(page, "./framework/parks-and-bases");
  await addFigure(page, "by-host-kind", 3);
}

function openPack(page: Page) {
  return page.getByRole("button", {name: /^(?:图册（|Pack \()/}).click();
}

async function takePack(page: Page, format: RegExp): Promise<{name: string; bytes: Buffer}> {
  await page.getByRole("radio", {name: format}).check();
  const coming = page.waitForEvent("download");
  await page.getByRole("button", {name: "导出 3 张图"}).click();
  const download = await coming;
  return {name: download.suggestedFilename(), bytes: await readFile(await download.path())};
}

test("figures of two pages are kept, put in order by keys and leave as one ZIP in that order", async ({page}) => {
  await fillTray(page);
  await page.reload();
  await openPack(page);
  const rows = page.getByRole("dialog").getByRole("listitem");
  await expect(rows).toHaveCount(3);
  await expect(rows.nth(0)).toContainText("已列名组织：按抓手");
  await expect(rows.nth(0)).toContainText("南安市 · 抓手：园区与产业基地");
  await page.getByRole("button", {name: /^上移：已列名组织：按依托/}).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", {name: /^上移：已列名组织：按依托/})).toBeFocused();
  await page.keyboard.press("Alt+ArrowUp");
  await expect(rows.nth(0)).toContainText("已列名组织：按依托");
  const {name, bytes} = await takePack(page, /^ZIP/);
  expect(name).toBe("图表与数据_3张图_2023-11-29.zip");
  const files = unzipSync(bytes);
  const names = Object.keys(files);
  expect(names).toEqual([
    expect.stringMatching(/^01-已列名组织：按依托.*_2023-11-29\.png$/),
    "02-已列名组织：按抓手_南安市·抓手：园区与产业基地_2023-11-29.png",
    expect.stringMatching(/^03-已列名组织：按.*方式_南安市·抓手：园区与产业基地_2023-11-29\.png$/),
    "captions.txt",
  ]);
  for (const png of names.slice(0, 3)) expect(strFromU8(files[png]?.subarray(1, 4) ?? new Uint8Array())).toBe("PNG");
  const captions = strFromU8(files["captions.txt"] ?? new Uint8Array());
  for (const words of [
    ...names.slice(0, 3),
    "/framework/parks-and-bases#by-host-kind",
    "来源：中国妇女网，2023-11-29",
  ]) {
    expect(captions).toContain(words);
  }
  await expect(page.getByRole("dialog").getByText(`已保存：${name}`)).toBeVisible();
});

test("a pack leaves as PPTX, DOCX and PDF too, with its title and a page of sources", async ({page}) => {
  test.slow();
  await fillTray(page);
  await openPack(page);
  await page.getByRole("textbox", {name: "标题"}).fill("十一月简报");
  const pptx = await takePack(page, /^PPTX/);
  expect(pptx.name).toBe("十一月简报_3张图_2023-11-29.pptx");
  const slides = Object.entries(unzipSync(pptx.bytes)).filter(([part]) => /^ppt\/slides\/slide\d+\.xml$/.test(part));
  expect(slides).toHaveLength(5);
  const text = slides.map(([, xml]) => strFromU8(xml)).join("");
  for (const words of ["十一月简报", "各图来源", "/framework/parks-and-bases#by-host-kind"])
    expect(text).toContain(words);
  const docx = await takePack(page, /^DOCX/);
  const body = strFromU8(unzipSync(docx.bytes)["word/document.xml"] ?? new Uint8Array());
  for (const words of ["十一月简报", "各图来源", "/?lever=parks-and-bases#by-lever"]) expect(body).toContain(words);
  const pdf = await takePack(page, /^PDF/);
  expect(pdf.bytes.subarray(0, 5).toString()).toBe("%PDF-");
  expect(pdf.bytes.toString("latin1")).toMatch(/\/Count 5\b/);
});

test("an export that is cancelled leaves no file, and the tray as it was", async ({page}) => {
  await fillTray(page);
  await openPack(page);
  let isSaved = false;
  page.on("download", () => {
    isSaved = true;
  });
  // Both in one turn, before a figure can be done.
  await page.getByRole("button", {name: "导出 3 张图"}).evaluate(async (button: HTMLButtonElement) => {
    button.click();
    await new Promise((resolve) => requestAnimationFrame(resolve));
    button.click();
  });
  await expect(page.getByText("已取消，没有生成文件。")).toBeVisible();
  await expect(page.getByRole("dialog").getByRole("listitem")).toHaveCount(3);
  expect(isSaved).toBe(false);
});

for (const [colorScheme, width] of [
  ["light", 1440],
  ["dark", 360],
] as const) {
  test(`axe finds nothing in the pack, ${colorScheme}, ${width} px, and nothing is cut off`, async ({page}) => {
    await page.emulateMedia({colorScheme, reducedMotion: "reduce"});
    await page.setViewportSize({width, height: 800});
    await fillTray(page);
    await openPack(page);
    const dialog = page.getByRole("dialog");
    await expect(dialog.getByRole("listitem")).toHaveCount(3);
    await expectPopupAccessible(page);
    const {scrollWidth, clientWidth} = await dialog.evaluate(({scrollWidth, clientWidth}) => ({
      scrollWidth,
      clientWidth,
    }));
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
    await dialog.getByRole("button", {name: /^移出/}).first().click();
    await expect(dialog.getByRole("listitem")).toHaveCount(2);
    await dialog.getByRole("button", {name: "清空图册"}).click();
    await expect(dialog.getByText(/^图册是空的/)).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("button", {name: /^图册（/})).toBeHidden();
  });
}
