import {queryKeys} from "../view/address/query-keys.ts";
import {embedWidthsPx} from "../view/embed-widths.ts";
import {policyFor} from "./content-security-policy.ts";
import {type Built, chunksOf, type PageParts, relativeLinks, sheetsOf} from "./page-html.ts";
import {styleMark} from "./page-styles.ts";

/** What the figure leaves at its sides, in px: `embed-page.module.css`. */
const paddingPx = {narrow: 12, wide: 16, wideFromPx: 421} as const;

/** The rules of the page alone: which of the widths is shown, and what stands for one that is not yet drawn. */
function embedRules(): string {
  const steps = embedWidthsPx.map((widthPx, at) => {
    const fromPx = at === 0 ? 0 : frameOf(widthPx);
    const next = embedWidthsPx[at + 1];
    const until = next === undefined ? "" : ` and (max-width:${frameOf(next) - 0.02}px)`;
    return `@media (min-width:${fromPx}px)${until}{[data-width="${widthPx}"]{display:block}}`;
  });
  return [
    "html{scrollbar-gutter:auto}",
    "body{background:var(--card)}",
    "[data-width]{display:none}",
    ...steps,
    "[data-width] svg{display:block;width:100%;height:auto}",
    "#coming,#late{display:none}",
    "#coming{position:absolute;inset:12px 16px auto}",
    "[data-late] #late,.unread{display:block;padding:8px 16px;background:var(--alert-soft);color:var(--alert)}",
    "[data-asked] #coming{display:block}",
    "[data-asked] #root{visibility:hidden}",
  ].join("");
}

/** How wide the frame is in which a drawing of a width fits. */
function frameOf(widthPx: number): number {
  const narrowPx = widthPx + 2 * paddingPx.narrow;
  return narrowPx < paddingPx.wideFromPx ? narrowPx : widthPx + 2 * paddingPx.wide;
}

/**
 * Writes a figure drawn ahead into a page of its own, to stand in another page: all that it shows is
 * in this one answer, and the app is asked for only where the address asks for another view.
 *
 * @param template - `embed-page.html`.
 * @param entry - The app's script, below the site's root.
 * @throws {Error} If anything but a drawing has a style, which the page's policy would not let it have.
 */
export function embedHtml(template: string, {path, paths, body}: PageParts, built: Built, entry: string): string {
  const up = "../".repeat(path.split("/").filter((name) => name !== "").length);
  const isEnglish = path.startsWith("/en/");
  const heading = /<h1[^>]*>(?<words>.*?)<\/h1>/s.exec(body)?.groups?.words ?? "";
  const sheets = sheetsOf([entry, ...chunksOf(["src/pages/embed/embed-page.tsx"], built)], built);
  const styles = sheets.map((file) => built.sheets.get(file)?.trim()).join("");
  const page = template
    .replace(
      '<html lang="zh-CN" data-keys=""',
      `<html lang="${isEnglish ? "en" : "zh-CN"}" data-keys="${queryKeys.join("|")}"`,
    )
    .replace("<title></title>", () => `<title>${heading}</title>`)
    .replace(
      "</head>",
      () =>
        `<style>${styles}${embedRules()}</style>\n    ${sheets.map((file) => styleMark(up + file)).join("")}\n  </head>`,
    )
    .replace('<div id="root"></div>', () => `<div id="root">${relativeLinks(sized(body), up, paths)}</div>`)
    .replace('drawAsked("")', () => `drawAsked("${up}${entry}")`);
  const charset = '<meta charset="utf-8" />';
  return page.replace(
    charset,
    () => `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policyFor(page)}" />`,
  );
}

/** A drawing's box has its size by a style in the app; here the drawing in it has it. */
function sized(body: string): string {
  const markup = body.replaceAll(
    /(<div class="figure-drawing") style="width:\d+(?:\.\d+)?px;height:\d+(?:\.\d+)?px"/g,
    "$1",
  );
  const [astray] = / style="[^"]*"/.exec(markup) ?? [];
  if (astray !== undefined) throw new Error(`style outside a drawing:${astray}`);
  return markup;
}
