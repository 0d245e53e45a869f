/** The sentences under a figure, and read out in its place. */
export const captionEn = {
  shown: "{{title}} ({{filters}})",
  mark: "{{label}} ({{amount}})",
  most: "most: {{most}}",
  mostKnown: "most of the numbers known: {{most}}",
  tied: "equally the most: {{labels}} ({{amount}} each)",
  tiedMany: "several are equally the most ({{amount}} each)",
  allEqual: "all equal ({{amount}} each)",
  picked: "chosen: {{marks}}",
  several_one: "{{count}} of them",
  several_other: "{{count}} of them",
  lowerBound: "a number with “+” is a lower bound",
  share: "rows are drawn as shares, all equally long",
  root: "drawn from {{name}}",
};

export const drillEn = {
  more: "More: {{title}}",
  hint: "Point at a mark: “⋯” (or Alt+↓) opens its list and what is not known.",
  touchHint: "Tap a mark, then “⋯”: its list and what is not known.",
  parts: "Parts of: {{title}}",
  click: "Click: {{action}}",
  openMenu: "list and what is not known",
  filter: "Show only this",
  release: "Release this filter",
  records_one: "Show this record",
  records_other: "Show these {{count}} records",
  recordsNone: "No record to open",
  page: {
    metric: "Open the metric's page",
    record: "Open the record's page",
    node: "Open the page in the working method",
    township: "Open the township's page",
    townships: "Open the page of all townships",
    region: "Go to this region",
    records: "Show the records",
  },
  unknown: "What is not known",
  evidence: "Evidence",
  questions: "Open questions that touch it",
  notNamed:
    "The report gives a total of {{reported}} and names {{named}}; the other {{rest}} are only in the total, without names, and cannot be opened. Jinlin does not guess who they are.",
  notStated_one:
    "The report does not state this for {{amount}} of them ({{dimension}}). Not stated is not none, and nothing is inferred from a name.",
  notStated_other:
    "The report does not state this for {{amount}} of them ({{dimension}}). Not stated is not none, and nothing is inferred from names.",
  none: "Nothing on file, which does not mean that there is none: the report names none.",
};
