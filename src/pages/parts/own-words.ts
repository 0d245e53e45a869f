import type {Locale} from "../../locale/locale.ts";

/** What a reader wrote for one picture; a `title` or `language` of `null` is the figure's own. */
export type OwnWords = {title: string | null; note: string; language: Locale | null};

export const noOwnWords: OwnWords = {title: null, note: "", language: null};
