export const townshipsEn = {
  title: "Townships",
  map: {
    title: "{{title}}: schematic map",
    subtitle:
      "A tile for each township or subdistrict, in roughly its true position, north at the top. The darker, the more are named; “none on file” does not mean that there is none. Select a tile to filter the page.",
    schematic: "Schematic: rough positions only; no borders, areas or distances.",
    unpicked: "Tiles without a fill are not chosen; they are there to compare.",
    stepOne: "On file: {{from}}",
    step: "On file: {{from}}–{{to}}",
    stepOpen: "On file: {{from}} or more",
    leftOut: "On file, but none passes the filters",
    none: "None on file (the report names none)",
  },
};
