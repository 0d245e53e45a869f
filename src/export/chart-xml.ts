import {paintOf, palette} from "../charts/palette.ts";
import type {Tone} from "../figures/figure.ts";
import type {ChartData, ChartSeries} from "./chart-data.ts";
import {officeColour, officeFont} from "./office-text.ts";
import {element, escapeXml} from "./svg-markup.ts";

const namespaces = {
  "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
} as const;
const axes = {category: 1, value: 2} as const;
const edgeEmu = 9525;

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
  const series = data.series.map((one, index) => seriesXml(one, index, data, fontPt));
  const hidden = data.series.flatMap(({isShown}, index) =>
    isShown ? [] : [c("legendEntry", [val("idx", index), val("delete", 1)])],
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
    c("plotArea", [c("layout"), bars, categoryAxis(fontPt), valueAxis(data)]),
    c("legend", [val("legendPos", "t"), ...hidden, val("overlay", 0), textXml(Math.max(11, fontPt), palette.ink)]),
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
    ...data.dimmed.flatMap((isDimmed, idx) =>
      isDimmed
        ? [c("dPt", [val("idx", idx), val("invertIfNegative", 0), val("bubble3D", 0), fillXml(tone, true)])]
        : [],
    ),
    labelsXml(tone, values, fontPt),
    c("cat", [strings(`Sheet1!$A$2:$A$${last}`, data.categories)]),
    c("val", [
      c("numRef", [
        c("f", [`Sheet1!$${column}$2:$${column}$${last}`]),
        c("numCache", [c("formatCode", ["General"]), ...cached(values)]),
      ]),
    ]),
  ]);
}

/** A number in each bar, read on its colour; on a pattern it has white ground. */
function labelsXml(tone: Tone, values: readonly (number | null)[], fontPt: number): string {
  const {pattern, text} = paintOf(tone);
  const off = values.flatMap((value, index) => (value === 0 ? [c("dLbl", [val("idx", index), val("delete", 1)])] : []));
  return c("dLbls", [
    ...off,
    element("c:numFmt", {formatCode: "#,##0", sourceLinked: 0}),
    ...(pattern === null ? [] : [c("spPr", [solid(palette.ground)])]),
    textXml(fontPt, text),
    val("dLblPos", "ctr"),
    val("showLegendKey", 0),
    val("showVal", 1),
    val("showCatName", 0),
    val("showSerName", 0),
    val("showPercent", 0),
    val("showBubbleSize", 0),
  ]);
}

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

function categoryAxis(fontPt: number): string {
  return c("catAx", [
    val("axId", axes.category),
    // Charts of bars begin at the bottom unless told.
    c("scaling", [val("orientation", "maxMin")]),
    val("delete", 0),
    val("axPos", "l"),
    val("majorTickMark", "none"),
    val("minorTickMark", "none"),
    val("tickLblPos", "low"),
    c("spPr", [element("a:ln", {w: edgeEmu}, [solid(palette.link)])]),
    textXml(fontPt, palette.ink),
    val("crossAx", axes.value),
    val("crosses", "autoZero"),
    val("auto", 1),
    val("lblAlgn", "ctr"),
    val("lblOffset", 60),
    val("tickLblSkip", 1),
    val("noMultiLvlLbl", 0),
  ]);
}

function valueAxis({isShare, most}: ChartData): string {
  const ends = most === null ? [] : [val("max", most)];
  return c("valAx", [
    val("axId", axes.value),
    c("scaling", [val("orientation", "minMax"), ...ends, val("min", 0)]),
    val("delete", 1),
    val("axPos", "t"),
    element("c:numFmt", {formatCode: isShare ? "0%" : "#,##0", sourceLinked: 0}),
    val("majorTickMark", "none"),
    val("minorTickMark", "none"),
    val("tickLblPos", "nextTo"),
    val("crossAx", axes.category),
    val("crosses", "autoZero"),
    val("crossBetween", "between"),
  ]);
}

function textXml(fontPt: number, colour: string): string {
  const font = ["latin", "ea", "cs"].map((script) => element(`a:${script}`, {typeface: officeFont}));
  const run = element("a:defRPr", {sz: Math.round(fontPt * 100), b: 0}, [solid(colour), ...font]);
  const paragraph = a("p", [a("pPr", [run]), element("a:endParaRPr", {lang: "zh-CN"})]);
  return c("txPr", [a("bodyPr"), a("lstStyle"), paragraph]);
}

/** The workbook's column: B is the first of the series. */
function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : `${columnName(Math.floor(index / 26) - 1)}${letter}`;
}

function c(name: string, children: readonly string[] = []): string {
  return element(`c:${name}`, {}, children);
}

function a(name: string, children: readonly string[] = []): string {
  return element(`a:${name}`, {}, children);
}

function val(name: string, value: string | number): string {
  return element(`c:${name}`, {val: value});
}

function solid(colour: string): string {
  return a("solidFill", [rgb(colour)]);
}

function rgb(colour: string): string {
  return element("a:srgbClr", {val: officeColour(colour)});
}
