export const exploreZh = {
  title: "全部记录",
} as const;
