export const customEn = {
  measure: {
    records: "Records",
    organisations: "Organisations covered",
    women: "Women covered",
    executives: "Executive members",
  },
  unitWomen: "women",
  unitExecutives: "executive members",
  title: "{{measure}} by {{rows}}",
  titleSplit: "{{measure}} by {{rows}}, split by {{split}}",
  titleHeat: "{{measure}}: {{rows}} × {{split}}",
  subtitle: {
    bars: "The longer the bar, the more: {{measure}}. Select a bar to filter by it.",
    stacked: "The longer the bar, the more: {{measure}}. Its parts: {{split}}. Select a bar to filter by it.",
    share:
      "Each row makes 100%, its parts the shares by {{split}}; at its end the row's number: {{measure}}. Select a bar to filter by it.",
    heat: "Each cell counts what both headings fit: {{measure}}. The stronger the colour, the more; “–” is none. Select a cell to list its records.",
  },
  rest_one: "The other {{count}}",
  rest_other: "The other {{count}}",
  atLeast: "{{amount}}+",
  parts: "{{amount}} (parts: {{sum}})",
  partsNote: "parts add up to {{sum}}",
  unknownOf_one: "{{count}} record does not state it",
  unknownOf_other: "{{count}} records do not state it",
  total: "Total",
  noMatch: "none that match",
  notFilled: "Unknown (not stated)",
  note: {
    rowsOverlap:
      "One record may have several values ({{rows}}) and counts once under each, so the rows must not be added up.",
    partsOverlap:
      "One record may have several values ({{split}}) and counts once in each part, so the parts may add up to more than the row.",
    sharesOfParts: "One record may have several values ({{split}}); the shares are of the parts' sum.",
    columnsOverlap:
      "One record may have several values ({{split}}) and counts once in each column, so the columns must not be added up.",
    totalOnce: "The totals count each record once.",
    rest_one: "{{dimension}}: only the {{top}} largest stand alone; the other {{count}} stands last.",
    rest_other:
      "{{dimension}}: only the {{top}} largest stand alone; the other {{count}} are taken together, each record counted once.",
    leftOut_one: "{{dimension}}: {{count}} more, without a record, is left out.",
    leftOut_other: "{{dimension}}: {{count}} more, without a record, are left out.",
    throughOwn_one:
      "{{count}} record has its value ({{rows}}) from the honours, stations or facilities that belong to it.",
    throughOwn_other:
      "{{count}} records have their value ({{rows}}) from the honours, stations or facilities that belong to them.",
    twice: "These honours, stations or facilities are counted as well: a row is not their number.",
    through_one: "{{count}} record is placed ({{rows}}) through the organisation it belongs to.",
    through_other: "{{count}} records are placed ({{rows}}) through the organisation they belong to.",
    silentKinds_one: "{{dimension}} may not apply to {{count}} of those not stated: no record of its kind states it.",
    silentKinds_other:
      "{{dimension}} may not apply to {{count}} of those not stated: no record of their kinds states it.",
    unknown_one: "{{count}} record does not state it ({{measure}}); a number with “+” is only a lower bound.",
    unknown_other: "{{count}} records do not state it ({{measure}}); a number with “+” is only a lower bound.",
    rounded: "Shares are rounded and may not add up to exactly 100%.",
    needsSplit: "No second dimension is chosen, so it is drawn as plain bars.",
  },
  empty: {
    nothing: "No record in the data counts in this metric. Clear the metric to see all records.",
    noRecord: "This dataset has no record, so there is nothing to count. Open another dataset to see the figure.",
    needsSplit: "A heat table crosses two dimensions. Choose the second under “Split by”, or draw bars instead.",
    noMeasure: "This dataset does not state it: {{measure}}. Count records instead to see the figure.",
  },
};
