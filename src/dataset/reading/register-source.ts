import type {TextEncoding} from "../import/workbook.ts";
import type {TownshipName} from "../register/values/match-township.ts";

/** What is to be read: a file, or what was pasted. */
export type RegisterSource = {blob: Blob; file: string; encoding: TextEncoding | null} | {pasted: string; file: string};

/** A county whose townships a register may be about. */
export type ExpectedPlace = {
  townships: readonly TownshipName[];
  region: {code: string; name: string};
  /** Nothing there exists: said of whatever is read for it. */
  fictional: boolean;
};
