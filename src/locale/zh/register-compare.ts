/** A register set against the report's names, and against an earlier register. */
export const registerCompareZh = {
  names: {
    title: "报道点名的，登记表里有没有",
    lead_other: "报道点名的妇联和妇女微家共 {{count}} 个。名称相近只是提示，是否同一个由人判断，不合并。",
    allFound: "报道点名的，登记表里都有同名的。",
    near_other: "没有同名的，有相近的（{{count}}）",
    missing_other: "没有同名的，也没有相近的（{{count}}）",
    found_other: "有同名的（{{count}}）",
    nearRows: "相近",
    rows: "登记表",
    more_other: "另有 {{count}} 个",
    nearness: {
      "same-core": "只差组织形式",
      contained: "一个名称含另一个",
      "few-letters": "只差一两个字",
    },
  },
} as const;
