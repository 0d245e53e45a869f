import type {Figure} from "../../src/figures/figure.ts";
import {buildLevelsFigure, buildPart} from "./build-levels.ts";

const longName =
  "福建省泉州市南安市霞美镇滨江机械装备制造基地与光电信息产业基地联合妇女联合会(含台商投资企业、异地商会及新就业群体)执委工作站";

/** Levels of the shape the working method has, and of those that try a layout hardest. */
export const trialLevels: Record<string, Figure> = {
  levels: buildLevelsFigure(),
  "levels-one": buildLevelsFigure({levels: [{id: "line", label: "主线", cells: [buildPart({id: "a", value: 3})]}]}),
  "levels-bare": buildLevelsFigure({levels: [{id: "line", label: longName, cells: []}]}),
  "levels-long": buildLevelsFigure({
    levels: [
      {id: "one", label: longName, cells: [buildPart({id: "a", label: longName, words: longName, note: longName})]},
      {
        id: "two",
        label: "Townships-and-subdistricts-surveyed-in-one-unbroken-word",
        cells: ["b", "c", "d"].map((id) => buildPart({id, label: longName.slice(0, 40), value: null})),
      },
    ],
  }),
  "levels-sixty": buildLevelsFigure({
    levels: Array.from({length: 4}, (_, level) => ({
      id: `level-${level}`,
      label: `第 ${level + 1} 层`,
      cells: Array.from({length: 15}, (_, at) =>
        buildPart({id: `${level}-${at}`, label: `第 ${at + 1} 项`, value: at, note: at % 3 === 0 ? "另有总数" : null}),
      ),
    })),
  }),
};
