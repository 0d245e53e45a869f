import {palette} from "../../charts/palette.ts";
import type {Figure} from "../../figures/figure.ts";
import {languageTags} from "../../locale/locale.ts";
import {type CopyRefusal, copyRefusal} from "../copy-image.ts";
import {officeFont, officeText} from "../office-text.ts";
import type {ExportContext} from "../svg/render-svg.ts";
import {element, escapeXml} from "../svg/svg-markup.ts";
import {exportTable, harmless} from "./export-table.ts";

/**
 * Copies a figure's table, as HTML for Word and Excel and as text for all else. Call it
 * within the click.
 *
 * The older command is tried first: it keeps the HTML as it is written, where the clipboard's own
 * way reads it as part of the page, whose policy lets no markup have a style.
 *
 * @returns `null` when it was copied, else why not; the page then offers the file.
 */
export async function copyTable(figure: Figure, context: ExportContext): Promise<CopyRefusal | null> {
  const texts = {"text/html": toHtmlTable(figure, context), "text/plain": toTsv(figure, context)};
  if (copyByCommand(texts)) return null;
  const refusal = copyRefusal();
  if (refusal !== null) return refusal;
  try {
    const blobs = Object.entries(texts).map(([type, text]) => [type, new Blob([text], {type})] as const);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return null;
  } catch {
    return "denied";
  }
}

function copyByCommand(texts: Readonly<Record<string, string>>): boolean {
  let isCopied = false;
  const fill = (event: ClipboardEvent) => {
    if (event.clipboardData === null) return;
    event.preventDefault();
    for (const [type, text] of Object.entries(texts)) event.clipboardData.setData(type, text);
    isCopied = true;
  };
  document.addEventListener("copy", fill, {once: true});
  try {
    return document.execCommand("copy") && isCopied;
  } catch {
    return false;
  } finally {
    document.removeEventListener("copy", fill);
  }
}

/** Excel reads it from pasted HTML: a text stays a text, whatever it begins with. */
const asText = "mso-number-format:'\\@'";
const edge = `border:1px solid ${palette.rule};padding:2px 8px`;

/**
 * Writes a figure's table as HTML that Word and Excel take from the clipboard: its title as
 * the caption, numbers as numbers, the unknown blank, and a last row for the source.
 */
export function toHtmlTable(figure: Figure, {t}: ExportContext): string {
  const {head, rows} = exportTable(figure, t);
  const text = (name: string, words: string, style = "") =>
    element(name, {style: `${edge};text-align:left;${asText}${style}`}, [escapeXml(officeText(words))]);
  const number = (value: number | null) =>
    element("td", {style: `${edge};text-align:right`}, [value === null ? "" : String(value)]);
  const bold = `;font-weight:bold;background:${palette.rosePale}`;
  const foot = element("td", {colspan: head.length, style: `padding:2px 8px;color:${palette.inkSoft};${asText}`}, [
    escapeXml(officeText([figure.filterLine, figure.sourceLine, figure.dataset.words].filter(Boolean).join(" · "))),
  ]);
  return element(
    "table",
    {lang: languageTags[figure.locale], style: `border-collapse:collapse;font-family:'${officeFont}',sans-serif`},
    [
      element("caption", {style: "text-align:left;font-weight:bold"}, [escapeXml(officeText(figure.title))]),
      element("thead", {}, [
        element(
          "tr",
          {},
          head.map((words) => text("th", words, bold)),
        ),
      ]),
      element("tbody", {}, [
        ...rows.map(({label, values, remark}) =>
          element("tr", {}, [
            text("td", label),
            ...values.map(number),
            ...(remark === null ? [] : [text("td", remark)]),
          ]),
        ),
        element("tr", {}, [foot]),
      ]),
    ],
  );
}

/** Writes a figure's table as plain text, a tab between cells: what is pasted where no table can be. */
export function toTsv(figure: Figure, {t}: ExportContext): string {
  const {head, rows} = exportTable(figure, t);
  const lines = [
    head,
    ...rows.map(({label, values, remark}) => [
      label,
      ...values.map((value) => (value === null ? "" : String(value))),
      ...(remark === null ? [] : [remark]),
    ]),
  ];
  return lines.map((cells) => `${cells.map((cell) => harmless(officeText(cell))).join("\t")}\r\n`).join("");
}
