/** Whether a text is a web page and not data: static hosts answer with one for a file they lack. */
export function isMarkup(text: string): boolean {
  return /^\s*</.test(text);
}
