/** The sentences under a figure, and read out in its place. */
export const captionZh = {
  shown: "{{title}}（{{filters}}）",
  mark: "{{label}}（{{amount}}）",
  most: "最多：{{most}}",
  mostKnown: "已知数中最多：{{most}}",
  tied: "并列最多：{{labels}}（各 {{amount}}）",
  tiedMany: "多项并列最多（各 {{amount}}）",
  allEqual: "各项数目相同（各 {{amount}}）",
  picked: "选中：{{marks}}",
  several_other: "{{count}} 项",
  lowerBound: "带“+”的数只是下限",
  share: "各行按占比画满，长短不表示多少",
  root: "由{{name}}展开",
} as const;
