/** Words of a picture that shows less than its figure has, so that it fits its size. */
export const shortEn = {
  rows_one:
    "For its size: {{shown}} rows stand alone, the other {{count}} is below; the data files have all (CSV, XLSX).",
  rows_other:
    "For its size: {{shown}} rows stand alone, the other {{count}} are added up in one; the data files have all (CSV, XLSX).",
  columns_one:
    "For its size: {{shown}} columns stand alone, the other {{count}} is last; the data files have all (CSV, XLSX).",
  columns_other:
    "For its size: {{shown}} columns stand alone, the other {{count}} are added up in one; the data files have all (CSV, XLSX).",
  leaves_one:
    "For its size: at most {{shown}} of a kind stand alone, {{count}} other is only counted; the data files have all (CSV, XLSX).",
  leaves_other:
    "For its size: at most {{shown}} of a kind stand alone, {{count}} others are only counted; the data files have all (CSV, XLSX).",
  labels: "Names without the words {{words}}.",
  dash: "– means {{words}}.",
  blank: "No number means {{words}}.",
  totals:
    "For its size: only how many records are named, without the metrics and their totals; the data files have all (CSV, XLSX).",
  restRows_one: "The other {{count}} row",
  restRows_other: "The other {{count}} rows, added up",
  restColumns_one: "The other {{count}} column",
  restColumns_other: "The other {{count}} columns, added up",
  restLeaves_one: "and {{count}} other",
  restLeaves_other: "and {{count}} others",
};
