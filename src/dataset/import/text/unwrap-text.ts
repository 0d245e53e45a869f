/**
 * A field of a CSV file without what only keeps a spreadsheet from reading it as a number or
 * a formula: `="0012"`, and one leading apostrophe or tab. A formula proper stays as it is
 * written. Nothing left is `null`, an empty cell.
 */
export function unwrapText(field: string): string | null {
  const text = unwrap(field);
  return text === "" ? null : text;
}

function unwrap(field: string): string {
  if (field.startsWith("'") || field.startsWith("\t")) return field.slice(1);
  if (!field.startsWith('="')) return field;
  const kept = /^="((?:[^"]|"")*)"$/.exec(field)?.[1];
  return kept === undefined ? field : kept.replaceAll('""', '"');
}
