import type {RegisterOverrides} from "../../translate.ts";

const words = {province: "省份", prefecture: "地市", county: "区县"} as const;

/** What is said otherwise where the parts of what is shown are provinces, prefectures or counties. */
export function partOverrides(parts: keyof typeof words): RegisterOverrides {
  const part = words[parts];
  return {
    app: {nav: {townships: part}},
    drill: {
      records_other: "看这 {{count}} 行",
      recordsNone: "没有可看的行",
      page: {region: `进入这个${part}`, townships: `打开全部${part}`},
    },
    explore: {lead: "各级地区的组织，可按自选口径统计；有名单的逐行列出。"},
    figures: {
      namedLong: "在册",
      dimension: {township: part},
      by: {
        township: `全部${part}。点击柱子进入该地区。`,
        townshipOnFile: `有记录的${part}和未填的。点击柱子进入该地区。`,
        restTownships_other: `其余 {{count}} 个${part}`,
      },
    },
    search: {group: {township: part}, kind: {township: part}},
    townships: {
      title: part,
      lead_other: `{{count}} 个${part}各有多少组织；未填在哪里的另列。`,
      kind: {town: part},
      table: {title: `逐个${part}`, lead: "名称进入该地区，数字打开所计的各行。"},
    },
  };
}
