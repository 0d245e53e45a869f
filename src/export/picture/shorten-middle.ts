import {wrapText} from "../../charts/text/wrap-text.ts";

/** Shortens a text in its middle until it takes no more than so many lines; a text that fits is left whole. */
export function shortenMiddle(text: string, lines: number, widthPx: number, fontPx: number): string {
  const characters = [...text];
  const shortened = (kept: number) =>
    kept >= characters.length
      ? text
      : `${characters.slice(0, Math.ceil(kept / 2)).join("")}…${characters.slice(characters.length - Math.floor(kept / 2)).join("")}`;
  let most = characters.length;
  let least = 0;
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (wrapText(shortened(middle), widthPx, fontPx).length <= lines) least = middle;
    else most = middle - 1;
  }
  return shortened(least);
}
