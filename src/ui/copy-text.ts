/**
 * Puts a text on the clipboard.
 *
 * @returns Whether it is there now: a page that is not served over https, or a reader who
 *   refused, leaves it as it was, and the text is then the caller's to show.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
