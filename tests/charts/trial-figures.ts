import type {Figure, FigureRow} from "../../src/figures/figure.ts";
import {buildBarFigure, buildNode, buildRow, buildTreeFigure} from "./build-figure.ts";
import {trialOwn} from "./trial-custom.ts";
import {trialLevels} from "./trial-levels.ts";
import {trialTiles} from "./trial-tiles.ts";

const townships =
  "溪美街道 柳城街道 美林街道 省新镇 仑苍镇 东田镇 英都镇 翔云镇 金淘镇 诗山镇 蓬华镇 码头镇 九都镇 乐峰镇 罗东镇 梅山镇 洪濑镇 洪梅镇 康美镇 丰州镇 霞美镇 官桥镇 水头镇 石井镇 眉山乡 向阳乡 市外 未说明".split(
    " ",
  );

const longName =
  "福建省泉州市南安市霞美镇滨江机械装备制造基地与光电信息产业基地联合妇女联合会(含台商投资企业、异地商会及新就业群体)执委工作站";

const named = [{id: "named", label: "已列名(可查到名称)", tone: "named"} as const];

/** Figures of the shapes the dashboard has, and of those that try a layout hardest. */
export const trialFigures: Record<string, Figure> = {
  metrics: buildBarFigure(),
  "metrics-en": buildBarFigure({
    locale: "en",
    title: "Four metrics: reported total and named part",
    unit: "records",
    dataset: {
      id: "sample",
      version: "1.0.0",
      day: "2023-11-29",
      words: "reported 2023-11-29 · dataset sample 1.0.0",
      fictional: true,
    },
    filterLine: "Nan'an · all levers · all townships",
    sourceLine: "Source: China Women's News, 2023-11-29 (paragraphs 3, 9, 13)",
    notes: ["The four may overlap and must not be added; the article gives no full list."],
    series: [
      {id: "named", label: "named (can be opened)", tone: "named"},
      {id: "not-named", label: "not named (total only)", tone: "not-named"},
    ],
    rows: [
      buildRow({id: "a", label: "Three-new federation organisations", values: {named: 15, "not-named": 65}}),
      buildRow({id: "b", label: "Sites", values: {named: 0, "not-named": 21}}),
      buildRow({id: "c", label: "Out-of-town chamber federations", values: {named: 3, "not-named": 11}}),
      buildRow({id: "d", label: "Executive-member work stations", values: {"not-named": null}, endLabel: "not known"}),
    ],
  }),
  levers: buildBarFigure({
    id: "levers",
    title: "已列名组织:按三个抓手",
    series: named,
    rows: [
      buildRow({id: "parks", label: "园区集团、产业基地", values: {named: 8}, picked: true}),
      buildRow({id: "societies", label: "主管的社会组织", values: {named: 7}, picked: false}),
      buildRow({id: "chambers", label: "异地商会", values: {named: 3}, picked: false}),
      buildRow({id: "line", label: "一条主线", values: {named: 2}, picked: false}),
    ],
  }),
  modes: buildBarFigure({
    id: "modes",
    title: "组建方式",
    series: [...named, {id: "not-stated", label: "报道未说明", tone: "not-stated"}],
    rows: [
      buildRow({id: "base", label: "跨基地联建", values: {named: 1}}),
      buildRow({id: "owner", label: "同业主联建", values: {named: 0}}),
      buildRow({id: "silent", label: "未说明", values: {"not-stated": 7}}),
    ],
  }),
  townships: buildBarFigure({
    id: "townships",
    title: "已列名组织:按乡镇",
    series: [...named, {id: "not-stated", label: "报道未说明", tone: "not-stated"}],
    rows: townships.map((label, index): FigureRow => {
      const value = {霞美镇: 9, 溪美街道: 3, 市外: 2, 水头镇: 1}[label] ?? 0;
      if (label === "未说明") return buildRow({id: label, label, values: {"not-stated": 4}});
      return buildRow({id: `t${index}`, label, values: {named: value}, endLabel: value === 0 ? "无记录" : null});
    }),
  }),
  "long-names": buildBarFigure({
    id: "long-names",
    title: `${longName}及其所属妇女之家、妇女微家在新领域的组织覆盖情况一览`,
    filterLine:
      "抓手:园区集团、产业基地 · 依托单位:企业、产业基地、园区、专业市场 · 组建方式:跨基地联建、同业主联建 · 乡镇:霞美镇、溪美街道、水头镇、官桥镇",
    rows: [
      buildRow({id: "a", label: longName.slice(0, 60), values: {named: 12, "not-named": 4}}),
      buildRow({
        id: "b",
        label: longName.slice(5, 65),
        values: {named: 1, "not-named": 0},
        endLabel: "报道称“10 余个”",
      }),
      buildRow({id: "c", label: "阵地", values: {named: 1024, "not-named": 1500}}),
    ],
  }),
  "one-row": buildBarFigure({id: "one-row", rows: [buildRow({id: "a", label: "阵地", values: {"not-named": 21}})]}),
  "sixty-rows": buildBarFigure({
    id: "sixty-rows",
    series: [
      {id: "k1", label: "妇联", tone: "kind-1"},
      {id: "k2", label: "妇女微家", tone: "kind-2"},
      {id: "k3", label: "执委工作站", tone: "kind-3"},
      {id: "k4", label: "荣誉", tone: "kind-4"},
      {id: "k5", label: "项目", tone: "kind-5"},
      {id: "k6", label: "出版物", tone: "kind-6"},
    ],
    rows: Array.from({length: 60}, (_, index) =>
      buildRow({
        id: `r${index}`,
        label: `第 ${index + 1} 个组织`,
        values: {k1: index % 7, k2: (index * 3) % 5, k3: index % 3, k4: index % 2, k5: (index * 7) % 4, k6: index % 5},
      }),
    ),
  }),
  "one-plus-n": buildTreeFigure(),
  framework: buildTreeFigure({
    id: "framework",
    title: "1233 工作法",
    root: {
      ...buildNode("一条主线引领的“1233”工作法"),
      children: [
        buildNode("一条主线", [buildNode("党建带妇建")]),
        buildNode("两种方式", [buildNode("分类施策"), buildNode("规范程序")]),
        buildNode("三个抓手", [buildNode("主管的社会组织"), buildNode("园区集团、产业基地"), buildNode("异地商会")]),
        buildNode("三个平台", [
          buildNode("思想引领平台"),
          buildNode("巾帼建功平台"),
          {...buildNode("执委成长平台"), series: "micro-home"},
        ]),
      ],
    },
  }),
  ...trialLevels,
  ...trialOwn,
  ...trialTiles,
};
