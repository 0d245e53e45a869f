/** The list of a large register's rows. */
export const rowsEn = {
  title: "Rows",
  caption: "Rows of the register",
  keys: "Up and down move by a row, Page Up and Page Down by a page, Home and End to the first and last.",
  region: "Region",
  regionCode: "Division code",
  openRegion: "Open region: {{name}}",
  count_one: "{{shown}} of {{total}} rows",
  count_other: "{{shown}} of {{total}} rows",
  countTyped_one: "{{shown}} of {{total}} rows, search “{{typed}}”",
  countTyped_other: "{{shown}} of {{total}} rows, search “{{typed}}”",
  search: "Search the rows",
  searchFor: "Name or president; several words apart",
  looking: "Searching and sorting…",
  coming: "…",
  noMatch: "No row passes the filters",
  notFound: "Nothing found for “{{typed}}”",
  notFoundOf_one:
    "The {{amount}} row that passes the filters does not have all the words typed in its name or president.",
  notFoundOf_other:
    "None of the {{amount}} rows that pass the filters has all the words typed in its name or president.",
  clear: "Clear the search",
  failed:
    "The rows can no longer be read: the browser ended the background task that reads them, most likely for want of memory.",
  again: "Open again",
  csv: "Save the rows as CSV",
  saving: "Writing: {{done}} of {{total}} rows",
  stop: "Stop",
  stopped: "Stopped; no file was saved.",
  printed: "On paper are only the rows that were in sight; save all of them as CSV.",
};
