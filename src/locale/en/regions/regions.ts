/** The regions of a large register, level by level. */
export const placesEn = {
  crumbs: "Region",
  nation: "The nation",
  up: "One level up",
  by: {
    "by-form": "By the form that the register gives. Select a bar to filter by it.",
    "by-sector": "By the three-new sector that the register gives. Select a bar to filter by it.",
    "by-term": "How soon after {{day}} the present term ends, the soonest first. Select a bar to filter by it.",
  },
  heatSubtitle: "Each cell counts the organisations of both; the darker, the more. Select a cell to see which.",
  heatOfCounts: "Each cell counts the organisations of both; the darker, the more. Select a cell to filter by both.",
  cells: "At this level only counts are published, without names. Names are in the counties: go there from here.",
  choose: "Go one level down",
  about: {
    cells: "At this level only counts are published, without names; names are in the counties.",
    published: "Published with this site, a file a region; only the regions that are opened are fetched.",
    private:
      "Private columns such as contact and telephone were left out when the files were read; they are in no figure, export or link.",
  },
  noCompare: "A register of many counties can't be compared as a whole; go to one county first.",
  list_one: "The list ({{count}})",
  list_other: "The list ({{count}})",
  openList_one: "Open this row",
  openList_other: "Open these {{count}} rows",
} as const;
