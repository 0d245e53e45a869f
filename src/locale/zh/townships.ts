export const townshipsZh = {
  title: "乡镇（街道）",
  map: {
    title: "{{title}} · 方格示意图",
    subtitle: "一格一个乡镇（街道），按大致方位排列，上北下南。颜色越深，点名的越多；“无记录”不等于没有。点击方格筛选全页。",
    schematic: "示意图：只表大致方位，不表边界、面积和距离。",
    unpicked: "留白的方格未选中，供对照。",
    stepOne: "有记录：{{from}}",
    step: "有记录：{{from}}–{{to}}",
    stepOpen: "有记录：{{from}} 及以上",
    leftOut: "有记录，但不符合筛选",
    none: "无记录（报道没有点名）",
  },
} as const;
