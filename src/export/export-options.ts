import type {Figure} from "../figures/figure.ts";
import {type Locale, locales} from "../locale/locale.ts";

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
export function withCustomText<F extends Figure>(figure: F, {title, note}: Pick<ExportOptions, "title" | "note">): F {
  const customTitle = printable(title, mostCharacters.title);
  const ownNote = printable(note, mostCharacters.note);
  return {
    ...figure,
    title: customTitle === "" ? printable(figure.title, Number.POSITIVE_INFINITY) : customTitle,
    notes: ownNote === "" ? figure.notes : [...figure.notes, ownNote],
  };
}

function printable(words: string, most: number): string {
  const line = words.replace(unprintable, " ").replace(/ {2,}/g, " ").trim();
  return [...line].slice(0, most).join("");
}

/**
 * Reads choices that were remembered, whoever wrote them: what is not understood is the default.
 *
 * Title and note belong to one picture and are never remembered.
 */
export function parseOptions(remembered: unknown): ExportOptions {
  const {preset, own, language, include, look} = fieldsOf(remembered);
  const sizes = fieldsOf(own);
  const parts = fieldsOf(include);
  const side = (value: unknown, usual: number) =>
    typeof value === "number" && Number.isFinite(value) && value > 0 ? Math.round(value) : usual;
  const part = (id: (typeof partIds)[number]) => {
    const value = parts[id];
    return typeof value === "boolean" ? value : defaultOptions.include[id];
  };
  return {
    ...defaultOptions,
    preset: presetIds.find((id) => id === preset) ?? defaultOptions.preset,
    own: {
      widthPx: side(sizes.widthPx, defaultOptions.own.widthPx),
      heightPx: side(sizes.heightPx, defaultOptions.own.heightPx),
    },
    language: locales.find((id) => id === language) ?? defaultOptions.language,
    include: {filters: part("filters"), source: part("source"), qr: part("qr"), table: part("table")},
    look: looks.find((id) => id === look) ?? defaultOptions.look,
  };
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? {...value} : {};
}
