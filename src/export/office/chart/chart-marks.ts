import {paintOf, palette} from "../../../charts/palette.ts";
import type {Tone} from "../../../figures/figure.ts";
import {element} from "../../svg/svg-markup.ts";
import type {ChartData} from "./chart-data.ts";
import {a, c, edgeEmu, rgb, solid, textXml, val} from "./chart-parts.ts";

/** Bars painted otherwise than their series: pale where the filters pick others, and without an edge where there is none. */
export function pointsXml(tone: Tone, values: readonly (number | null)[], {dimmed}: ChartData): string[] {
  const point = (index: number, fill: string) =>
    c("dPt", [val("idx", index), val("invertIfNegative", 0), val("bubble3D", 0), fill]);
  return values.flatMap((value, index) => {
    if (value === 0) return [point(index, c("spPr", [a("noFill"), a("ln", [a("noFill")])]))];
    return dimmed[index] ? [point(index, fillXml(tone, true))] : [];
  });
}

/** A number in each bar, read on its colour; on a pattern it has white ground. */
export function labelsXml(tone: Tone, values: readonly (number | null)[], {dimmed}: ChartData, fontPt: number): string {
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
export function fillXml(tone: Tone, isDimmed: boolean): string {
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
