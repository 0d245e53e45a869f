import type {Locale} from "../../locale/locale.ts";
import type {PackWords} from "../pack/pack-labels.ts";
import type {OfficeItem} from "./office-item.ts";

export type OfficeFormat = "docx" | "pptx" | "xlsx";

/** All that a worker needs to write an office file: what can be sent to it, so that words go by their language. */
export type OfficeWork = {
  format: OfficeFormat;
  items: readonly OfficeItem[];
  address: string;
  locale: Locale;
  pack: PackWords | null;
};

/** What a worker answers: the file, or why there is none. */
export type OfficeAnswer = {file: Blob} | {reason: string};
