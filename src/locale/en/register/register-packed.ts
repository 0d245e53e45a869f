/** A register of many counties, from its file to being kept. */
export const registerPackedEn = {
  lead: "This register is of several counties, and was read by its columns. Before it is used: how many rows were read, which are doubtful, and which were not taken.",
  regions: "Provinces: {{provinces}}; prefectures: {{prefectures}}; counties: {{counties}}; townships: {{townships}}",
  privates: "Private columns were not read and will not be kept: {{headers}}.",
  others: "Columns that are not known were not read: {{headers}}.",
  value: "“{{value}}”",
  otherValues: "all other values",
  rows_one: "{{amount}} row",
  rows_other: "{{amount}} rows",
  places: "Row {{rows}}",
  placesAndMore: "Row {{rows}} and others",
  save: {count: "Rows", rows: "Row numbers (the first 20)"},
  findings: {
    "region-unreadable": {
      reason: "This is no region's code",
      step: "Write the six digits of the county or the nine of the township; keep them as text, so that no digit is lost.",
    },
    "region-missing": {
      reason: "No county is named",
      step: "Write the six digits of the county or the nine of the township. A row of a province or a prefecture belongs to no county and can't be taken.",
    },
    "region-names": {
      reason: "One code has two names; the first is kept",
      step: "Check the code and the names, and make them one.",
    },
    "name-repeated": {reason: "Another row of the county has this name"},
    "name-nearly-repeated": {reason: "Another row of the county has this name, written otherwise"},
    "parent-circle": {reason: "Some rows are each other's parents, in a circle"},
    "parent-ambiguous": {reason: "Several rows of the county may be meant"},
    "due-before-elected": {reason: "It ends before it was elected"},
    "terms-contradict": {reason: "It contradicts the day of election and the term"},
  },
} as const;
