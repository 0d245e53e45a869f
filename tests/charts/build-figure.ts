import type {BarFigure, FigureRow, Series, TreeFigure, TreeNode} from "../../src/figures/figure.ts";

const base = {
  id: "trial",
  title: "四项指标:报道总数与已列名",
  subtitle: "实心为报道点名的组织,斜纹为只有总数的部分。",
  unit: "个",
  n: null,
  empty: null,
  notes: ["口径:四项可能互相包含,不可相加;报道未给出全部名单。"],
  filterLine: "南安市 · 全部抓手 · 全部乡镇",
  sourceLine: "来源:中国妇女网,2023-11-29(第 3、9、13 段)",
  evidence: [],
  dataset: {
    id: "nanan-2023",
    version: "1.0.0",
    day: "2023-11-29",
    words: "报道日期 2023-11-29 · 数据 nanan-2023 1.0.0",
    fictional: false,
  },
  locale: "zh",
} as const;

const namedSeries: Series[] = [
  {id: "named", label: "已列名(可查到名称)", tone: "named"},
  {id: "not-named", label: "未列名(只有总数)", tone: "not-named"},
];

/** A row with nothing in it but what the test says. */
export function buildRow(row: Partial<FigureRow> & {id: string}): FigureRow {
  return {label: row.id, values: {}, endLabel: null, note: null, target: null, picked: null, ...row};
}

/** A figure of the article's four metrics, unless the test says otherwise. */
export function buildBarFigure(figure: Partial<BarFigure> = {}): BarFigure {
  return {
    ...base,
    kind: "bars",
    rowsAre: "指标",
    series: namedSeries,
    rows: [
      buildRow({id: "federations", label: "三新妇联组织", values: {named: 15, "not-named": 65}}),
      buildRow({id: "sites", label: "阵地", values: {named: 0, "not-named": 21}}),
      buildRow({id: "chambers", label: "异地商会妇联", values: {named: 3, "not-named": 11}}),
      buildRow({id: "stations", label: "执委工作站", values: {named: 3, "not-named": 9}}),
    ],
    ...figure,
  };
}

/** One organisation with eight others under it, three of a first kind and five of a second. */
export function buildTreeFigure(figure: Partial<TreeFigure> = {}): TreeFigure {
  const leaf = (id: string, label: string, series: string) => ({id, label, series, target: null, children: []});
  return {
    ...base,
    id: "one-plus-n",
    title: "1+N:霞美片区产业基地",
    subtitle: "1 个片区妇联,带 3 个妇联、5 个妇女微家。",
    kind: "tree",
    rowsAre: "组织",
    series: [
      {id: "federation", label: "妇联", tone: "kind-1"},
      {id: "micro-home", label: "妇女微家", tone: "kind-2"},
    ],
    root: {
      id: "xiamei",
      label: "霞美片区产业基地妇联",
      series: "federation",
      target: null,
      children: [
        leaf("yangguang", "阳光中科", "federation"),
        leaf("taiyuan", "台源养生科技", "micro-home"),
        leaf("chenghui", "成辉国际", "federation"),
        leaf("jinxia", "金霞生物科技", "micro-home"),
        leaf("teyitong", "特易通电子", "federation"),
        leaf("meituan", "美团外卖霞美站", "micro-home"),
        leaf("xiehui", "福建省工程机械行业协会", "micro-home"),
        leaf("yuyuan", "裕远包袋", "micro-home"),
      ],
    },
    ...figure,
  };
}

/** A node with nothing in it but what the test says. */
export function buildNode(id: string, children: readonly TreeNode[] = []): TreeNode {
  return {id, label: id, series: "federation", target: null, children};
}
