export const aboutEn = {
  lead: "Where every figure comes from, what it counts, and what it does not say.",
  sources: "Sources",
  paragraphs:
    "Evidence cites paragraphs by number, {{first}} to {{last}}. Its words are a summary of ours, not the article's.",
  version: "Data version",
  served: "({{id}}, version {{version}}, {{day}})",
  methods: "Methods",
  metrics: "What the metrics count",
  definitions: "Terms",
  framework: "The 1233 working method",
  frameworkEvidence: "Evidence for the working method",
  method: {
    twoLayers: {
      name: "Reported and named are two layers",
      words:
        "A total is one number that the report gives; named are the records it names, which can be opened. The difference, “not named”, is a quantity and not a record. Totals that may contain one another are never added up.",
    },
    notStated: {
      name: "“Not stated” is a value",
      words:
        "What the report does not state is not stated: never inferred from a name, never a zero. “None on file” means only that the report names none.",
    },
    several: {
      name: "A record may stand in several categories",
      words:
        "Yangguang Zhongke, for one, is under two levers. The bars of such a figure add up to more than the organisations, and the figure says so.",
    },
    inherited: {
      name: "What is placed through another organisation is marked",
      words:
        "The N of a “1+N” lie in their lead organisation's township; honours and facilities stand where their organisation stands. Each says through which.",
    },
    noTrend: {
      name: "No trend",
      words:
        "The report does not state the day of its count, and gives one point in time. No trend is pieced together from other reports.",
    },
  },
};
