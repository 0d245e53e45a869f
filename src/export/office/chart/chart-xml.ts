import {paintOf, palette} from "../../../charts/palette.ts";
import type {Tone} from "../../../figures/figure.ts";
import {element, escapeXml} from "../../svg/svg-markup.ts";
import {categoryAxis, layoutXml, valueAxis} from "./chart-axes.ts";
import type {ChartData, ChartSeries} from "./chart-data.ts";
import {a, axes, c, edgeEmu, rgb, solid, textXml, val} from "./chart-parts.ts";

const namespaces = {
  "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
} as const;

/**
 * Writes a native bar chart's part of an office file: rows from top to bottom, series
 * stacked, what is not named hatched and what is not stated dotted as on the page.
 *
 * Values that are unknown are left out, so that they stay blank; a zero is written, and has
 * no label, since it has no bar to stand in.
 *
 * @param fontPt - Of the categories; the legend is a little larger.
 */
export function chartXml(data: ChartData, fontPt: number): string {
  const isEmpty = data.series.every(({isShown}) => !isShown);
  const series = data.series.flatMap((one, index) =>
    one.isShown || isEmpty ? [seriesXml(one, index, data, fontPt)] : [],
  );
  const bars = c("barChart", [
    val("barDir", "bar"),
    val("grouping", data.isShare ? "percentStacked" : "stacked"),
    val("varyColors", 0),
    ...series,
    val("gapWidth", 40),
    val("overlap", 100),
    val("axId", axes.category),
    val("axId", axes.value),
  ]);
  const chart = c("chart", [
    val("autoTitleDeleted", 1),
    c("plotArea", [layoutXml(data, fontPt), bars, categoryAxis(fontPt), valueAxis(data)]),
    c("legend", [val("legendPos", "t"), val("overlay", 0), textXml(Math.max(11, fontPt), palette.ink)]),
    val("plotVisOnly", 1),
    val("dispBlanksAs", "gap"),
  ]);
  const body = [
    val("date1904", 0),
    val("roundedCorners", 0),
    chart,
    textXml(fontPt, palette.ink),
    element("c:externalData", {"r:id": "rId1"}, [val("autoUpdate", 0)]),
  ];
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${element("c:chartSpace", namespaces, body)}`;
}

function seriesXml({name, tone, values}: ChartSeries, index: number, data: ChartData, fontPt: number): string {
  const column = columnName(index + 1);
  const last = data.categories.length + 1;
  const cached = (texts: readonly (string | number | null)[]) => [
    val("ptCount", texts.length),
    ...texts.flatMap((text, idx) =>
      text === null ? [] : [element("c:pt", {idx}, [c("v", [escapeXml(String(text))])])],
    ),
  ];
  const strings = (range: string, texts: readonly string[]) =>
    c("strRef", [c("f", [range]), c("strCache", cached(texts))]);
  return c("ser", [
    val("idx", index),
    val("order", index),
    c("tx", [strings(`Sheet1!$${column}$1`, [name])]),
    fillXml(tone, false),
    val("invertIfNegative", 0),
    ...pointsXml(tone, values, data),
    labelsXml(tone, values, data, fontPt),
    c("cat", [strings(`Sheet1!$A$2:$A$${last}`, data.categories)]),
    c("val", [
      c("numRef", [
        c("f", [`Sheet1!$${column}$2:$${column}$${last}`]),
        c("numCache", [c("formatCode", ["General"]), ...cached(values)]),
      ]),
    ]),
  ]);
}

/** The workbook's column: B is the first of the series. */
function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : `${columnName(Math.floor(index / 26) - 1)}${letter}`;
}

/** Bars painted otherwise than their series: pale where the filters pick others, and without an edge where there is none. */
function pointsXml(tone: Tone, values: readonly (number | null)[], {dimmed}: ChartData): string[] {
  const point = (index: number, fill: string) =>
    c("dPt", [val("idx", index), val("invertIfNegative", 0), val("bubble3D", 0), fill]);
  return values.flatMap((value, index) => {
    if (value === 0) return [point(index, c("spPr", [a("noFill"), a("ln", [a("noFill")])]))];
    return dimmed[index] ? [point(index, fillXml(tone, true))] : [];
  });
}

/** A number in each bar, read on its colour; on a pattern it has white ground. */
function labelsXml(tone: Tone, values: readonly (number | null)[], {dimmed}: ChartData, fontPt: number): string {
  const {pattern, text} = paintOf(tone);
  const shown = (colour: string) => [
    element("c:numFmt", {formatCode: "#,##0", sourceLinked: 0}),
    pattern === null ? c("spPr", [a("noFill")]) : c("spPr", [solid(palette.ground)]),
    textXml(fontPt, colour),
    val("dLblPos", "ctr"),
    val("showLegendKey", 0),
    val("showVal", 1),
    val("showCatName", 0),
    val("showSerName", 0),
    val("showPercent", 0),
    val("showBubbleSize", 0),
  ];
  const single = values.flatMap((value, index) => {
    if (value === 0) return [c("dLbl", [val("idx", index), val("delete", 1)])];
    return dimmed[index] ? [c("dLbl", [val("idx", index), ...shown(palette.ink)])] : [];
  });
  return c("dLbls", [...single, ...shown(text)]);
}

/** A tone's colour or pattern, with its edge. */
function fillXml(tone: Tone, isDimmed: boolean): string {
  const {pattern, fill, tint, outline} = paintOf(tone);
  const colour = isDimmed ? tint : fill;
  const painted =
    pattern === null
      ? solid(colour)
      : element("a:pattFill", {prst: pattern === "hatch" ? "wdUpDiag" : "pct25"}, [
          a("fgClr", [rgb(colour)]),
          a("bgClr", [rgb(palette.ground)]),
        ]);
  return c("spPr", [painted, element("a:ln", {w: edgeEmu}, [solid(outline)])]);
}
