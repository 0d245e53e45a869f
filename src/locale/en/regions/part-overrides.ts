import type {RegisterOverrides} from "../../translate.ts";

const words = {
  province: {one: "province", all: "Provinces"},
  prefecture: {one: "prefecture", all: "Prefectures"},
  county: {one: "county", all: "Counties"},
} as const satisfies Record<string, {one: string; all: string}>;

/** What is said otherwise where the parts of what is shown are provinces, prefectures or counties. */
export function partOverrides(parts: keyof typeof words): RegisterOverrides {
  const {one, all} = words[parts];
  const [some, capital] = [all.toLowerCase(), `${one.slice(0, 1).toUpperCase()}${one.slice(1)}`];
  return {
    app: {nav: {townships: all}},
    drill: {
      records_one: "See this row",
      records_other: "See these {{count}} rows",
      recordsNone: "No row to see",
      page: {region: `Go to this ${one}`, townships: `Open all ${some}`},
    },
    explore: {lead: "Counts of every level by any dimension; the rows are listed below, or in each county."},
    figures: {
      namedLong: "On file",
      dimension: {township: capital},
      by: {
        township: `All ${some}. Select a bar to go there.`,
        townshipOnFile: `The ${some} with anything on file, and what is blank. Select a bar to go there.`,
        restTownships_one: `{{count}} other ${one}`,
        restTownships_other: `{{count}} other ${some}`,
      },
    },
    search: {group: {township: all}, kind: {township: capital}},
    townships: {
      title: all,
      lead_one: `What the register has in {{count}} ${one}; rows that leave their place blank stand apart.`,
      lead_other: `What the register has in {{count}} ${some}; rows that leave their place blank stand apart.`,
      kind: {town: capital},
      table: {title: `Every ${one}`, lead: "A name leads there, a number to the rows it counts."},
    },
  };
}
