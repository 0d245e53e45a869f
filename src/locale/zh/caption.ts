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

export const drillZh = {
  more: "更多：{{title}}",
  hint: "移到一项上，点“⋯”（键盘按 Alt+↓）看名单和说明。",
  touchHint: "轻点一项，再点“⋯”看名单和说明。",
  parts: "{{title}}：各段",
  click: "点按：{{action}}",
  openMenu: "名单和说明",
  filter: "只看这一项",
  release: "取消这项筛选",
  records_other: "看这 {{count}} 条记录",
  recordsNone: "没有可打开的记录",
  page: {
    metric: "打开指标页",
    record: "打开记录页",
    node: "打开工作法页",
    township: "打开乡镇页",
    townships: "打开全部乡镇",
    region: "进入这个地区",
    records: "看记录",
  },
  unknown: "哪些不知道",
  evidence: "依据",
  questions: "相关的未决问题",
  notNamed:
    "报道给出总数 {{reported}}，点名 {{named}} 个；其余 {{rest}} 个只在总数里，没有名称，无法打开。近邻看板不推测它们是谁。",
  notStated_other: "报道没有写明其中 {{amount}} 个的{{dimension}}。未说明不等于没有，也不从名称推测。",
  none: "数据中没有记录，不等于没有：报道没有点名。",
} as const;
