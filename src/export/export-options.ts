import type {Figure} from "../figures/figure.ts";
import type {Locale} from "../locale/locale.ts";

/** What a picture is for: each has its size, and text that can be read there. */
export const presetIds = ["general", "word-full", "word-half", "ppt", "wechat", "square", "wall", "own"] as const;

export type PresetId = (typeof presetIds)[number];

/** What a reader chooses, and what only a presentation asks for: the place below a slide's title. */
export type SheetId = PresetId | "slide-body";

/** Parts of a picture that a reader may leave out or add. */
export const partIds = ["filters", "source", "qr", "table"] as const;

type PartId = (typeof partIds)[number];

/** Colours on white, or greys and patterns that a black-and-white printer keeps apart. */
export const looks = ["light", "print-safe"] as const;

export type Look = (typeof looks)[number];

/** All that a reader chose for a picture. */
export type ExportOptions = {
  preset: SheetId;
  /** The size of the preset "own", in pixels of the picture. */
  own: {widthPx: number; heightPx: number};
  /** The language of the picture; `null` is that of the page. */
  language: Locale | null;
  /** In place of the figure's title; "" keeps that. */
  title: string;
  /** Added below the figure's own notes; "" for none. */
  note: string;
  include: Readonly<Record<PartId, boolean>>;
  look: Look;
};

export const defaultOptions: ExportOptions = {
  preset: "general",
  own: {widthPx: 1600, heightPx: 900},
  language: null,
  title: "",
  note: "",
  include: {filters: true, source: true, qr: false, table: false},
  look: "light",
};

/** The most characters a reader's own words may have. */
export const mostCharacters = {title: 200, note: 500} as const;

/** What no file can hold, and what turns the direction of all that follows it. */
const unprintable = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufffe\uffff]+/gu;

/** A figure under the reader's own title, with the reader's note after its own. */
export function withOwnWords<F extends Figure>(figure: F, {title, note}: Pick<ExportOptions, "title" | "note">): F {
  const ownTitle = printable(title, mostCharacters.title);
  const ownNote = printable(note, mostCharacters.note);
  return {
    ...figure,
    title: ownTitle === "" ? printable(figure.title, Number.POSITIVE_INFINITY) : ownTitle,
    notes: ownNote === "" ? figure.notes : [...figure.notes, ownNote],
  };
}

function printable(words: string, most: number): string {
  const line = words.replace(unprintable, " ").replace(/ {2,}/g, " ").trim();
  return [...line].slice(0, most).join("");
}
