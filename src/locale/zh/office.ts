/** Words in Word, Excel and PowerPoint files. */
export const officeZh = {
  caption: "图注",
  counted: "统计数",
  sourceSheet: "来源",
  contents: "目录",
  number: "序号",
  figure: "图",
  table: "表",
  sheet: "工作表",
  pack: "图表与数据",
  sources: "各图来源",
  part: "{{title}}（{{page}}/{{pages}}）",
  category: "{{label}}（{{words}}）",
  notes: "依据",
} as const;
