/** The text size of drawings on a page, in px: the page's small text. */
export const drawingFontPx = 13;
