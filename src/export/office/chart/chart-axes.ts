import {palette} from "../../../charts/palette.ts";
import {textWidthPx} from "../../../charts/text/text-width.ts";
import {element} from "../../svg/svg-markup.ts";
import {type ChartData, categoryPt} from "./chart-data.ts";
import {axes, c, edgeEmu, solid, textXml, val} from "./chart-parts.ts";

/** The chart's width on a slide, in points. */
const chartPt = 888;

/** Leaves the categories what they need. */
export function layoutXml({categories}: ChartData, fontPt: number): string {
  const longest = Math.max(
    0,
    ...categories.flatMap((words) => words.split("\n").map((line) => textWidthPx(line, fontPt))),
  );
  const x = Math.min(categoryPt, longest) / chartPt + 0.02;
  return c("layout", [
    c("manualLayout", [
      val("layoutTarget", "inner"),
      val("xMode", "edge"),
      val("yMode", "edge"),
      val("x", x),
      val("y", 0.11),
      val("w", 0.98 - x),
      val("h", 0.87),
    ]),
  ]);
}

/** The categories from top to bottom, at the left. */
export function categoryAxis(fontPt: number): string {
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

/** The values' scale, which is not drawn: every bar has its number. */
export function valueAxis({isShare, most}: ChartData): string {
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
