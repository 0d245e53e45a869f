import type {RegisterOverrides} from "../translate.ts";

/** What is said otherwise of a register than of a report. */
export const registerOverrides = {
  drill: {
    notStated_one:
      "The register leaves this blank for {{amount}} of them ({{dimension}}). Blank is not none, and nothing is inferred from a name.",
    notStated_other:
      "The register leaves this blank for {{amount}} of them ({{dimension}}). Blank is not none, and nothing is inferred from names.",
    none: "None in the register, which does not mean that there is none.",
  },
  figures: {
    notStated: "Blank",
    named: "On the register",
    namedLong: "On the register (can be opened)",
    notStatedLong: "Blank in the register",
    n_one: "n = {{count}} organisation on the register",
    n_other: "n = {{count}} organisations on the register",
    nRecords_one: "n = {{count}} row",
    nRecords_other: "n = {{count}} rows",
    unfiltered: "the whole register, not changed by filters",
    emptyMatch: "No organisation on the register passes the filters.",
    emptyNamed: "The register has no row that can be sorted this way.",
    dimension: {kind: "Counted as"},
    by: {
      title: "Organisations on the register by {{dimension}}",
      titleKinds: "Rows of the register ({{kinds}}) by {{dimension}}",
      titleMetric: "{{metric}} by {{dimension}}",
      lever: "How many organisations stand under each of the three levers. Select a bar to filter by it.",
      hostKind: "By the kind of host that the register gives. Select a bar to filter by it.",
      shortName: "Where the register leaves it blank, nothing is inferred from a name.",
      mode: "By the building mode that the register gives. Select a bar to filter by it.",
      modeStated_zero: "The register gives the building mode of none of them.",
      modeStated_one: "The register gives the building mode of {{count}} of them.",
      modeStated_other: "The register gives the building mode of {{count}} of them.",
      noneOnFile: "“None on file” means none in the register, not that there is none.",
    },
    headline: {
      title: "Four metrics, counted row by row",
      titleOne: "{{metric}}, counted row by row",
      totals: "On the register",
      subtitle: "Each is counted from the register's rows; select one to open its list. Filters do not change them.",
      overlap: "The four overlap and are never added up.",
      partial: "Counted from the register's rows.",
    },
    neighbours: {subtitle: "What the register puts above and below it. Select a name to open it."},
  },
  filters: {
    title: "Filter the register",
    ofOrganisations_one: "of {{count}} organisation on the register",
    ofOrganisations_other: "of {{count}} organisations on the register",
    ofRecords_one: "of {{count}} row",
    ofRecords_other: "of {{count}} rows",
    namedOnly: "Filters apply to the register's rows; the four metrics do not change.",
  },
  metric: {
    total: "On the register",
    records_zero: "The list",
    records_one: "The list ({{count}})",
    records_other: "The list ({{count}})",
    noneNamed: "No row of the register counts here.",
  },
  record: {noRelations: "The register gives it no parent, and no other row has it as its parent."},
  overview: {
    lead: "Data: {{publisher}}, {{meaning}} {{day}} · counted row by row; blanks are left blank.",
    whatFor: "Where do the data come from, and how are they counted?",
  },
  explore: {lead: "Every row of the register: to filter, count by any dimension, search and open."},
  townships: {
    lead_one:
      "What the register has in {{count}} township or subdistrict; rows that leave their place blank stand apart.",
    lead_other:
      "What the register has in {{count}} townships and subdistricts; rows that leave their place blank stand apart.",
    map: {
      subtitle:
        "A tile for each township or subdistrict. The stronger the colour, the more are on the register. Select a tile to filter the page.",
      none: "None on file (none in the register)",
    },
    table: {organisations: "Organisations on the register"},
    page: {
      onFile: "What the register has",
      count_one: "The register has {{count}} organisation here.",
      count_other: "The register has {{count}} organisations here.",
      none: "None on file: the register has no organisation here. That does not mean that there is none.",
      stated_one: "Placed here by the register ({{count}})",
      stated_other: "Placed here by the register ({{count}})",
      notNone: "A register holds what was entered: not on the register does not mean that none exist.",
      unplaced_one: "The register does not say where {{count}} other organisation is",
      unplaced_other: "The register does not say where {{count}} other organisations are",
    },
  },
} as const satisfies RegisterOverrides;
