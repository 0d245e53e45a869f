/** Words in Word, Excel and PowerPoint files. */
export const officeEn = {
  caption: "Caption",
  counted: "Counted",
  sourceSheet: "Source",
  contents: "Contents",
  number: "Number",
  figure: "Figure",
  table: "Table",
  sheet: "Sheet",
  pack: "Figures and data",
  sources: "Sources of the figures",
  part: "{{title}} ({{page}}/{{pages}})",
  category: "{{label}} ({{words}})",
  notes: "Evidence",
};
