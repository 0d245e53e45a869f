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
