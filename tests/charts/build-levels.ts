import type {FigureCell, LevelsFigure} from "../../src/figures/figure.ts";
import {buildBarFigure} from "./build-figure.ts";

/** A cell with nothing in it but what the test says. */
export function buildPart(cell: Partial<FigureCell> & {id: string}): FigureCell {
  const blank = {label: cell.id, value: 0, words: null, note: null, target: null, picked: null};
  return {...blank, series: cell.value === 0 ? "none" : "named", ...cell};
}

/** One line, two ways, three levers, one of them chosen, unless the test says otherwise. */
export function buildLevelsFigure(figure: Partial<LevelsFigure> = {}): LevelsFigure {
  const {rows: _rows, ...base} = buildBarFigure();
  return {
    ...base,
    id: "framework",
    title: "1233 工作法：每一项下有什么",
    kind: "levels",
    rowsAre: "工作法条目",
    series: [
      {id: "named", label: "有已列名记录（可打开）", tone: "shade-1"},
      {id: "none", label: "没有已列名记录", tone: "blank"},
    ],
    levels: [
      {
        id: "line",
        label: "主线",
        cells: [
          buildPart({
            id: "main",
            label: "一条主线",
            value: 3,
            words: "2 个妇联组织 · 1 条其他记录",
            note: "阵地 21 个",
          }),
        ],
      },
      {
        id: "approaches",
        label: "两种方式",
        cells: [
          buildPart({id: "tailored", label: "分类施策", value: 1, words: "1 条记录", note: "调研的乡镇（街道） 26 个"}),
          buildPart({id: "procedure", label: "规范程序", value: 0, words: "无记录"}),
        ],
      },
      {
        id: "levers",
        label: "三个抓手",
        cells: [
          buildPart({id: "societies", label: "主管的社会组织", value: 9, picked: false}),
          buildPart({id: "parks", label: "园区与产业基地", value: 13, picked: true}),
          buildPart({id: "chambers", label: "异地商会", value: null, picked: false}),
        ],
      },
    ],
    ...figure,
  };
}
