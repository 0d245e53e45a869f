import {palette} from "../../charts/palette.ts";
import type {Figure} from "../../figures/figure.ts";
import {languageTags} from "../../locale/locale.ts";
import {officeFont, officeText} from "../office/office-text.ts";
import type {ExportContext} from "../svg/render-svg.ts";
import {element, escapeXml} from "../svg/svg-markup.ts";
import {exportTable} from "./export-table.ts";

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
