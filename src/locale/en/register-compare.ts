/** A register set against the report's names, and against an earlier register. */
export const registerCompareEn = {
  names: {
    title: "What the report names, and whether the register has it",
    lead_one:
      "The report names {{count}} federation or micro-home. A near name is a hint: whether it is the same is for a person to say, and none is merged.",
    lead_other:
      "The report names {{count}} federations and micro-homes. A near name is a hint: whether it is the same is for a person to say, and none is merged.",
    allFound: "All that the report names is in the register under the same name.",
    near_one: "No row of the same name, but one that is near ({{count}})",
    near_other: "No row of the same name, but one that is near ({{count}})",
    missing_one: "No row of the same or a near name ({{count}})",
    missing_other: "No row of the same or a near name ({{count}})",
    found_one: "A row of the same name ({{count}})",
    found_other: "A row of the same name ({{count}})",
    nearRows: "Near",
    rows: "In the register",
    more_one: "{{count}} more",
    more_other: "{{count}} more",
    nearness: {
      "same-core": "alike but for the form",
      contained: "one name within the other",
      "few-letters": "a character or two apart",
    },
  },
};
