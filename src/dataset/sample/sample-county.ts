/** What the sample is told of: a county that is nowhere, with a code that no county has. */
export const sampleRegion = {code: "990100", name: {zh: "示例市（虚构）", en: "Shili City (fictional)"}} as const;

/** The day on which the sample is read, whatever today is: its overdue terms stay overdue, its next ones next. */
export const sampleDay = "2026-11-01";

type Kind = "subdistrict" | "town" | "township";

/** A township; `weight` is its share of the organisations, 0 for one that has none. */
export type SampleTownship = {code: string; label: {zh: string; en: string}; kind: Kind; weight: number};

export const kindWords = {
  subdistrict: {zh: "街道", en: "Subdistrict"},
  town: {zh: "镇", en: "Town"},
  township: {zh: "乡", en: "Township"},
} as const satisfies Record<Kind, {zh: string; en: string}>;

const listed: readonly (readonly [zh: string, en: string, kind: Kind, weight: number])[] = [
  ["云启", "Yunqi", "subdistrict", 9],
  ["星渡", "Xingdu", "subdistrict", 8],
  ["晴川", "Qingchuan", "subdistrict", 7],
  ["月湾", "Yuewan", "town", 9],
  ["竹影", "Zhuying", "town", 6],
  ["松鸣", "Songming", "town", 5],
  ["鹭汀", "Luting", "town", 5],
  ["麦浪", "Mailang", "town", 4],
  ["橙林", "Chenglin", "town", 4],
  ["砚池", "Yanchi", "town", 4],
  ["桐荫", "Tongyin", "town", 3],
  ["枫语", "Fengyu", "town", 3],
  ["荷风", "Hefeng", "town", 3],
  ["棠雨", "Tangyu", "town", 3],
  ["茶歌", "Chage", "town", 2],
  ["锦帆", "Jinfan", "town", 6],
  ["琴湖", "Qinhu", "town", 2],
  ["书田", "Shutian", "town", 2],
  ["雁书", "Yanshu", "town", 2],
  ["梨雪", "Lixue", "town", 1],
  ["萤光", "Yingguang", "town", 1],
  ["虹岸", "Hong'an", "town", 2],
  ["笛声", "Disheng", "town", 1],
  ["谷雨", "Guyu", "town", 0],
  ["花篱", "Huali", "township", 1],
  ["石笺", "Shijian", "township", 0],
];

/** Its 26 townships in the order of their codes: 3 subdistricts, 21 towns, 2 townships. */
export const sampleTownships: readonly SampleTownship[] = listed.map(([zh, en, kind, weight], index) => ({
  code: `${sampleRegion.code}${String(index + 1).padStart(3, "0")}`,
  label: {zh: `${zh}${kindWords[kind].zh}`, en: `${en} ${kindWords[kind].en}`},
  kind,
  weight,
}));

/** A county as its organisations are named after it, and where they stand. */
export type SampleCounty = {
  name: string;
  /** What its organisations' names hold of its own; "" for none. */
  word: string;
  townships: readonly SampleTownship[];
  /** From which number on its telephones are counted. */
  telephonesFrom: number;
};

/** The county of the sample. */
export const sampleCounty: SampleCounty = {
  name: "示例市",
  word: "",
  townships: sampleTownships,
  telephonesFrom: 0,
};

/**
 * How many organisations there should be in a township, seen from how many stand there:
 * somewhat more in most, as many in every fifth, in one slightly fewer; never 0.
 *
 * @returns `null` for the one township that has no target.
 */
export function sampleTarget({code}: SampleTownship, standing: number): number | null {
  const number = Number(code.slice(-3));
  if (number === 21) return null;
  if (number === 5) return Math.max(1, standing - 1);
  if (number % 5 === 0) return Math.max(1, standing);
  return Math.max(1, standing + Math.ceil(standing * (0.15 + (number % 4) * 0.1)));
}
