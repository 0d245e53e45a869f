import {type CustomChoice, defaultChoice} from "../../src/coverage/count/custom-choice.ts";
import {customFigure} from "../../src/figures/custom/custom-figure.ts";
import type {Figure, HeatFigure} from "../../src/figures/figure.ts";
import type {Locale} from "../../src/locale/locale.ts";
import {buildContext} from "../figures/build-context.ts";
import {buildBarFigure, buildRow} from "./build-figure.ts";
import {buildHeatFigure} from "./build-heat.ts";

const longName =
  "福建省泉州市南安市霞美镇滨江机械装备制造基地与光电信息产业基地联合妇女联合会(含台商投资企业、异地商会及新就业群体)执委工作站";
const longWords =
  "Executive-member work station of the Binjiang machinery and equipment manufacturing base, Xiamei Town";

const own = (choice: Partial<CustomChoice>, locale: Locale = "zh") =>
  customFigure(buildContext({locale, custom: {...defaultChoice, ...choice}}));

const crossed = (rows: number, columns: number, changes: Partial<HeatFigure> = {}) =>
  buildHeatFigure({id: `heat-${rows}-${columns}`, ...changes}, rows, columns);

/** Figures of one's custom: as the released data gives them, and those that try their layouts hardest. */
export const trialOwn: Record<string, Figure> = {
  "own-stacked": own({split: "kind", form: "stacked"}),
  "own-share": own({split: "kind", form: "share"}),
  "own-share-en": own({rows: "township", split: "level", form: "share"}, "en"),
  "own-heat": own({rows: "kind", split: "lever", form: "heat"}),
  "own-heat-en": own({rows: "hostKind", split: "kind", form: "heat"}, "en"),
  "own-heat-townships-en": own({rows: "township", split: "hostKind", form: "heat"}, "en"),
  "shares-unknown": buildBarFigure({
    scale: "share",
    rows: [
      buildRow({id: "a", values: {named: 3, "not-named": 2}}),
      buildRow({id: "b", values: {named: null, "not-named": 2}, total: {value: 2, words: "2+"}, endLabel: "2+"}),
      buildRow({id: "c", values: {named: 0, "not-named": 0}, endLabel: "无记录"}),
      buildRow({id: "d", values: {named: null, "not-named": null}}),
      buildRow({id: "e", values: {named: 1, "not-named": 4000}}),
    ],
  }),
  "heat-1-1": crossed(1, 1),
  "heat-3-8": crossed(3, 8),
  "heat-27-8": crossed(27, 8),
  "heat-8-27": crossed(8, 27),
  "heat-60-8": crossed(60, 8),
  "heat-long": crossed(6, 6, {columns: [longName, longWords, "一", "two", longName, longWords].map(headOf)}),
};

function headOf(label: string, index: number) {
  return {id: `c${index}`, label, total: {value: index * 1000, words: null}};
}
