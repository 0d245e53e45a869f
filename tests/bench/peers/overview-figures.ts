import type {CoverageRecord, Dataset} from "../../../src/dataset/schema.ts";

export type PeerFigure = {
  title: string;
  series: readonly {id: string; label: string; fill: string}[];
  rows: readonly ({label: string} & Record<string, string | number>)[];
};

const named = {id: "named", label: "已列名", fill: "#a8174b"};
const notNamed = {id: "notNamed", label: "未列名", fill: "#dba3b7"};

/** The figures of the overview, counted the plain way: from the records as given, nothing inferred. */
export function overviewFigures(
  {codeLists, framework, metrics}: Dataset,
  records: readonly CoverageRecord[],
): PeerFigure[] {
  const organisations = records.filter(({kind}) => kind === "federation");
  const count = (among: readonly CoverageRecord[], isIn: (record: CoverageRecord) => boolean) =>
    among.filter(isIn).length;
  const byCode = (title: string, key: "hostKind" | "mode" | "township" | "level", among = organisations) => ({
    title,
    series: [named],
    rows: [
      ...codeLists[key].map(({code, label}) => ({
        label: label.zh,
        named: count(among, (record) => record[key] === code),
      })),
      {label: "未说明", named: count(among, (record) => record[key] === null)},
    ],
  });
  const nodes = (levels: readonly string[]) => framework.filter(({level}) => levels.includes(level));
  return [
    {
      title: "四项指标：报道总数与已列名",
      series: [named, notNamed],
      rows: metrics
        .filter(({headline}) => headline)
        .map(({id, label, reported}) => {
          const onFile = count(records, ({countsIn}) => countsIn.includes(id));
          return {label: label.zh, named: onFile, notNamed: Math.max(0, (reported?.value ?? 0) - onFile)};
        }),
    },
    {
      title: "已列名组织：按主线与方式",
      series: [named],
      rows: nodes(["line", "lever"]).map(({id, label}) => ({
        label: label.zh,
        named: count(organisations, (record) => record.nodes.includes(id)),
      })),
    },
    byCode("已列名组织：按单位类型", "hostKind"),
    byCode("已列名组织：按组建方式", "mode"),
    {
      title: "“1+N”",
      series: [named],
      rows: codeLists.kind.map(({code, label}) => ({
        label: label.zh,
        named: count(records, ({kind, parent}) => kind === code && parent !== null),
      })),
    },
    byCode("已列名组织：按乡镇街道", "township"),
    {
      title: "三个平台各有什么",
      series: [named],
      rows: nodes(["platform"]).map(({id, label}) => ({
        label: label.zh,
        named: count(records, (record) => record.nodes.includes(id)),
      })),
    },
    byCode(
      "荣誉：按级别",
      "level",
      records.filter(({kind}) => kind === "honour"),
    ),
    {
      title: "两个协会的会员数",
      series: [notNamed],
      rows: metrics
        .filter(({about}) => about !== null)
        .map(({label, reported}) => ({label: label.zh, notNamed: reported?.value ?? 0})),
    },
  ];
}
