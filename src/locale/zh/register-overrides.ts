import type {RegisterOverrides} from "../translate.ts";

/** What is said otherwise of a register than of a report. */
export const registerOverrides = {
  drill: {
    notStated_other: "登记表没有填写其中 {{amount}} 个的{{dimension}}。未填不等于没有，也不从名称推测。",
    none: "登记表里没有，不等于实际没有。",
  },
  figures: {
    notStated: "未填",
    named: "在册",
    namedLong: "在册（可打开）",
    notStatedLong: "未填（登记表此格为空）",
    n_other: "n = {{count}} 个在册组织",
    nRecords_other: "n = {{count}} 行",
    unfiltered: "整份登记表，不受筛选影响",
    emptyMatch: "没有在册组织符合当前筛选。",
    emptyNamed: "登记表里没有可按此分类的行。",
    dimension: {kind: "是否计入"},
    by: {
      title: "在册组织：按{{dimension}}",
      titleKinds: "在册的行（{{kinds}}）：按{{dimension}}",
      titleMetric: "{{metric}}：按{{dimension}}",
      lever: "三个抓手下各有多少组织。点击柱子按此筛选。",
      hostKind: "按登记表填写的依托单位类型。点击柱子按此筛选。",
      shortName: "登记表没有填的，不从名称推断。",
      mode: "按登记表填写的组建方式。点击柱子按此筛选。",
      modeStated_zero: "登记表没有填写其中任何一个的组建方式。",
      modeStated_other: "登记表填写了其中 {{count}} 个的组建方式。",
      noneOnFile: "“无记录”指登记表里没有，不等于实际没有。",
    },
    headline: {
      title: "四项指标：登记表逐行计数",
      titleOne: "{{metric}}：登记表逐行计数",
      totals: "在册",
      subtitle: "每项由登记表逐行数出，点击打开名单。筛选不改变这四项。",
      overlap: "四项口径互相重叠，不可相加。",
      partial: "由登记表逐行数出。",
    },
    neighbours: {subtitle: "登记表写明的上级和下级；点击名称打开。"},
  },
  filters: {
    title: "筛选在册组织",
    ofOrganisations_other: "/ {{count}} 个在册组织",
    ofRecords_other: "/ {{count}} 行",
    namedOnly: "筛选作用于登记表的各行，四项指标不变。",
  },
  metric: {
    total: "在册",
    records_zero: "名单",
    records_other: "名单（{{count}}）",
    noneNamed: "登记表里没有一行计入此项。",
  },
  record: {noRelations: "登记表没有写明它的上级，也没有以它为上级的。"},
  overview: {
    lead: "数据：{{publisher}}，{{meaning}} {{day}} · 逐行计数，未填的不作推测。",
    whatFor: "数据从哪里来，怎样算的？",
  },
  explore: {lead: "登记表的每一行：可筛选、可按自选口径统计、可搜索、可打开。"},
  townships: {
    lead_other: "{{count}} 个乡镇（街道）各有哪些组织；未填在哪里的另列。",
    map: {
      subtitle: "一格一个乡镇（街道）。颜色越浓，在册的越多。点击方格筛选全页。",
      none: "无记录（登记表里没有）",
    },
    table: {organisations: "在册组织"},
    page: {
      onFile: "登记表里有谁",
      count_other: "登记表里，这里有 {{count}} 个组织。",
      none: "无记录：登记表里这里没有任何组织，不等于实际没有。",
      stated_other: "登记表写明在此（{{count}}）",
      notNone: "登记表只有填进去的组织：没有登记，不等于没有。",
      unplaced_other: "另有 {{count}} 个在册组织，登记表没有填在哪里",
    },
  },
} as const satisfies RegisterOverrides;
