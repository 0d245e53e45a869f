import type {Locale} from "../locale/locale.ts";
import type {OfficeItem} from "./office-item.ts";
import type {PackWords} from "./pack-words.ts";

/** All that a worker needs to write a Word document: what can be sent to it, so that words go by their language. */
export type DocxWork = {items: readonly OfficeItem[]; address: string; locale: Locale; pack: PackWords | null};

/** What a worker answers: the document, or why there is none. */
export type DocxAnswer = {file: Blob} | {reason: string};
