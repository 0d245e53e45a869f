import type {Browser, Page} from "@playwright/test";
import {figure, leaveCard} from "./take-photo.ts";

/** Where a character of a text stands in a picture, in its pixels; and whether it is one of the legend's. */
export type TextPlace = {
  text: string;
  character: string;
  isLegend: boolean;
  x: number;
  y: number;
  width: number;
  height: number;
};

/** What a picture ought to show: as the browser itself draws it, and where its characters are. */
export type Original = {png: string; places: TextPlace[]};

/** The card as the browser paints it on a screen of 2×. */
export async function originalOfCard(page: Page): Promise<Original> {
  const card = page.locator(`#${figure}`);
  await card.scrollIntoViewIfNeeded();
  await leaveCard(page);
  const places = await card.evaluate(findTexts, 2);
  const png = await card.screenshot({animations: "disabled"});
  return {png: `data:image/png;base64,${png.toString("base64")}`, places};
}

/** A picture of ours as the browser paints its SVG, which says its texts. */
export async function originalOfSvg(
  browser: Browser,
  svg: string,
  legend: readonly string[],
  size: {widthPx: number; heightPx: number},
): Promise<Original> {
  const page = await browser.newPage({viewport: {width: size.widthPx, height: size.heightPx}});
  const markup = Buffer.from(svg.slice(svg.indexOf(",") + 1), "base64").toString("utf8");
  await page.setContent(`<body style="margin:0">${markup.slice(markup.indexOf("<svg"))}</body>`);
  const drawn = page.locator("body > svg");
  await drawn.evaluate((root, {widthPx, heightPx}) => {
    root.setAttribute("style", `display:block;width:${widthPx}px;height:${heightPx}px`);
  }, size);
  const places = await drawn.evaluate(findTexts, 1);
  const png = await page.screenshot();
  await page.close();
  return {
    png: `data:image/png;base64,${png.toString("base64")}`,
    places: places.map((place) => ({...place, isLegend: legend.includes(place.text)})),
  };
}

/** Runs in the page. */
function findTexts(root: Element, scale: number): TextPlace[] {
  const from = root.getBoundingClientRect();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const places: TextPlace[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.textContent?.trim() ?? "";
    const parent = node.parentElement;
    const isShown = parent?.checkVisibility({visibilityProperty: true, opacityProperty: true}) === true;
    if (text === "" || !isShown || parent.closest(".visually-hidden, title, desc, metadata, style") !== null) continue;
    const range = document.createRange();
    for (const {0: character, index} of (node.textContent ?? "").matchAll(/\S/gu)) {
      range.setStart(node, index);
      range.setEnd(node, index + character.length);
      const {left, top, width, height} = range.getBoundingClientRect();
      places.push({
        text,
        character,
        isLegend: parent.closest("[class*=legend]") !== null,
        x: Math.round((left - from.left) * scale),
        y: Math.round((top - from.top) * scale),
        width: Math.round(width * scale),
        height: Math.round(height * scale),
      });
    }
  }
  return places;
}
