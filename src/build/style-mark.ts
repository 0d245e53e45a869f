/**
 * Marks a stylesheet as being in the page already. Vite's loader fetches a chunk's sheet unless
 * it finds a link to it; a browser fetches nothing for a link that is disabled.
 */
export function styleMark(href: string): string {
  return `<link rel="stylesheet" disabled href="${href}">`;
}
