const longestChars = 80;

/**
 * A value as an error prints it: JSON, cut to 80 characters with an ellipsis.
 * What JSON has no word for (`undefined`, a symbol) is named by its type.
 */
export function formatValue(value: unknown): string {
  const printed = formatAsJson(value);
  return printed.length <= longestChars ? printed : `${printed.slice(0, longestChars - 1)}…`;
}

function formatAsJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? typeof value;
  } catch {
    // A bigint, or an object that contains itself: neither comes from a file.
    return typeof value;
  }
}
