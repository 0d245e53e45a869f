/** A register of many counties, from its file to being kept. */
export const registerPackedZh = {
  lead: "这份登记表里有多个县（市、区），按列读入；采用之前先看：读进了多少行，哪些有疑问，哪些没有采用。",
  regions: "{{provinces}} 个省、{{prefectures}} 个市（州）、{{counties}} 个县（市、区）、{{townships}} 个乡镇（街道）",
  privates: "私密的列没有读，不会存下：{{headers}}。",
  others: "不认识的列没有读：{{headers}}。",
  value: "“{{value}}”",
  otherValues: "其余各种填法",
  rows_other: "{{amount}} 行",
  places: "第 {{rows}} 行",
  placesAndMore: "第 {{rows}} 行等",
  save: {count: "行数", rows: "行（最多列 20 个）"},
  findings: {
    "region-unreadable": {
      reason: "不是行政区划代码",
      step: "填六位县级代码或九位乡级代码；以文本保存，免得丢掉数字。",
    },
    "region-missing": {
      reason: "没有写到县（市、区）",
      step: "填六位县级代码或九位乡级代码；省、市一级的行不属任何县，不能采用。",
    },
    "region-names": {reason: "同一个代码有两个名称，用先出现的那个", step: "核对代码和名称，改成一致。"},
    "name-repeated": {reason: "与同县的另一行同名"},
    "name-nearly-repeated": {reason: "与同县的另一行只差写法"},
    "parent-circle": {reason: "几行互为上级，成了一圈"},
    "parent-ambiguous": {reason: "同县有几行都可能是它"},
    "due-before-elected": {reason: "届满早于当选"},
    "terms-contradict": {reason: "与当选日期、任期对不上"},
  },
} as const;
