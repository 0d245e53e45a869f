import {officeColour, officeFont} from "../../office-text.ts";
import {element} from "../../svg/svg-markup.ts";

/** The width of a line, in the unit of office drawings: 12700 are a point. */
export const edgeEmu = 9525;

/** The chart's two axes, by number. */
export const axes = {category: 1, value: 2} as const;

/** Text of a chart: its size and colour, in a font that has Chinese. */
export function textXml(fontPt: number, colour: string): string {
  const font = ["latin", "ea", "cs"].map((script) => element(`a:${script}`, {typeface: officeFont}));
  const run = element("a:defRPr", {sz: Math.round(fontPt * 100), b: 0}, [solid(colour), ...font]);
  const paragraph = a("p", [a("pPr", [run]), element("a:endParaRPr", {lang: "zh-CN"})]);
  return c("txPr", [a("bodyPr"), a("lstStyle"), paragraph]);
}

export function c(name: string, children: readonly string[] = []): string {
  return element(`c:${name}`, {}, children);
}

export function a(name: string, children: readonly string[] = []): string {
  return element(`a:${name}`, {}, children);
}

export function val(name: string, value: string | number): string {
  return element(`c:${name}`, {val: value});
}

export function solid(colour: string): string {
  return a("solidFill", [rgb(colour)]);
}

export function rgb(colour: string): string {
  return element("a:srgbClr", {val: officeColour(colour)});
}
