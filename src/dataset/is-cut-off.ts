/**
 * Whether a JSON text ends before what it opened is closed, an empty text included.
 * Browsers word this fault differently, so it is read from the text, not from their message.
 */
export function isCutOff(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed === "") return true;
  if (!/^[[{]/.test(trimmed)) return false;
  const outsideStrings = trimmed.replace(/"(?:[^"\\]|\\.)*"/gs, "");
  if (outsideStrings.includes('"')) return true;
  const opened = outsideStrings.match(/[[{]/g)?.length ?? 0;
  const closed = outsideStrings.match(/[\]}]/g)?.length ?? 0;
  return opened > closed;
}
