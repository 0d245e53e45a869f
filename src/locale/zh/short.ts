/** Words of a picture that shows less than its figure has, so that it fits its size. */
export const shortZh = {
  rows_other: "限于尺寸，只逐行列出 {{shown}} 行，其余 {{count}} 行的数相加合为一行；全部各行见数据文件（CSV、XLSX）。",
  columns_other:
    "限于尺寸，只逐列列出 {{shown}} 列，其余 {{count}} 列的数相加合为一列；全部各列见数据文件（CSV、XLSX）。",
  leaves_other: "限于尺寸，每类最多列出 {{shown}} 项，另有 {{count}} 项只说个数；全部各项见数据文件（CSV、XLSX）。",
  labels: "格中名称略去“{{words}}”。",
  dash: "“–”：{{words}}。",
  blank: "没有数字的格表示“{{words}}”。",
  totals: "限于尺寸，各框只写已列名的个数，略去指标及其总数；全部见数据文件（CSV、XLSX）。",
  restRows_other: "其余 {{count}} 行合计",
  restColumns_other: "其余 {{count}} 列合计",
  restLeaves_other: "另有 {{count}} 项",
} as const;
