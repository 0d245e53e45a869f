export const aboutZh = {
  lead: "每个数字的来历、口径，以及它没有说明什么。",
  sources: "来源",
  paragraphs: "依据以段落编号引用：{{first}} 至 {{last}}。依据中的话是本看板自己的概述，不是原文。",
  version: "数据版本",
  served: "（{{id}}，版本 {{version}}，{{day}}）",
  methods: "方法",
  metrics: "指标口径",
  definitions: "用语",
  framework: "1233 工作法",
  frameworkEvidence: "工作法各项的依据",
  method: {
    twoLayers: {
      name: "报道总数与已列名，是两层",
      words:
        "总数是报道给出的一个数；已列名是报道点到名字、可以打开的记录。两者之差叫“未列名”，是数量，不是记录。可能互相包含的总数从不相加。",
    },
    notStated: {
      name: "“未说明”是一种取值",
      words: "报道没有写明的，一律记作未说明，不从名称推断，也不当作零。“无记录”只表示报道没有点名。",
    },
    several: {
      name: "一条记录可属多类",
      words: "例如阳光中科同属两个抓手。此类图的各项合计大于组织数，图上都有注明。",
    },
    inherited: {
      name: "随组织归入的，都注明",
      words: "“1+N”中的下级随牵头组织归入乡镇；荣誉、设施随其组织归入抓手。凡如此归入的，写明依哪一个组织。",
    },
    noTrend: {
      name: "没有趋势",
      words: "报道没有写明统计日期，也只有一个时点。这里不用别处的数字拼出趋势。",
    },
  },
} as const;
