import {PictureError} from "./picture/picture-error.ts";

/** A reason of a browser's or a library's may quote the whole of what it did not take. */
const mostCharacters = 120;

/** Why a file was not made, in words that a reader can be shown: a picture's own in full, the start of all others. */
export function reasonOf(error: unknown): string {
  const words = error instanceof Error ? error.message : String(error);
  if (error instanceof PictureError && error.kind === "unfit") return words;
  const characters = [...words];
  return characters.length <= mostCharacters ? words : `${characters.slice(0, mostCharacters - 1).join("")}…`;
}
