/** 大登记表的各级地区。 */
export const placesZh = {
  crumbs: "所在地区",
  nation: "全国",
  up: "上一级",
  by: {
    "by-form": "按登记表填写的组织形式。点击柱子按此筛选。",
    "by-sector": "按登记表填写的三新类别。点击柱子按此筛选。",
    "by-term": "本届在多久内届满，由近到远。点击柱子按此筛选。",
  },
  heatSubtitle: "每格是两项都符合的组织数，颜色越深越多。点击方格看是哪些。",
  cells: "这一级只发布统计，没有名单。名单在各县（市、区）里：从下面进入。",
  choose: "进入下一级",
  noCompare: "多个县的登记表不能整份对比；请先进入一个县（市、区）。",
  list_other: "名单（{{count}}）",
  openList_other: "打开这 {{count}} 行",
} as const;
