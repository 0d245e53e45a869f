import {foldLetters, foldText, isChinese, type Letter} from "./fold-letters.ts";
import {type Forms, readLetters} from "./read-letters.ts";

/** How Chinese is read, as far as it is known yet. */
export type Chinese = {
  /**
   * The readings of a text in pinyin, without tones: at the place of each Chinese character
   * how it is read in that text, ü as v and as u; empty at all other places.
   */
  readingsOf: (text: string) => readonly (readonly string[])[];
  /** A character's simplified form; itself when it has none. */
  simplify: (character: string) => string;
};

/** Before anything of it is known: names are found as they are written. */
export const unreadChinese: Chinese = {readingsOf: () => [], simplify: (character) => character};

/** A name prepared for being searched. */
export type SearchName = {
  letters: readonly Letter[];
  /** Its letters in one word. */
  text: string;
  /** Each letter as itself. */
  plain: Forms;
  /** Each Chinese character as itself or as it is read. */
  sounds: Forms;
  /** Each Chinese character as itself or what its reading begins with. */
  initials: Forms;
  hasReadings: boolean;
  /** Every letter that occurs in it or its sounds, by which most names are passed over at once. */
  alphabet: ReadonlySet<string>;
};

/** Prepares a name: once for a dataset, since every letter typed searches every name. */
export function searchNameOf(name: string, {readingsOf, simplify}: Chinese): SearchName {
  const letters = foldLetters(name).map((place) => ({...place, letter: simplify(place.letter)}));
  const known = letters.some(({letter}) => isChinese(letter)) ? readingsOf(name) : [];
  const readings = letters.map(({from, letter}) => (isChinese(letter) ? (known[from] ?? []) : []));
  const sounds = letters.map(({letter}, index) => [letter, ...(readings[index] ?? [])]);
  return {
    letters,
    text: letters.map(({letter}) => letter).join(""),
    plain: letters.map(({letter}) => [letter]),
    sounds,
    initials: letters.map(({letter}, index) => [letter, ...(readings[index] ?? []).flatMap(initialsOf)]),
    hasReadings: readings.some(({length}) => length > 0),
    alphabet: new Set(sounds.flat().flatMap((sound) => [...sound])),
  };
}

/** z for zai; z and zh for zhong, as input methods take both. */
function initialsOf(reading: string): string[] {
  return /^[zcs]h/.test(reading) ? [reading.slice(0, 1), reading.slice(0, 2)] : [reading.slice(0, 1)];
}

/** How a name was found, the best way first. */
export const matchRanks = [
  "whole",
  "prefix",
  "part",
  "initials",
  "pinyin-prefix",
  "pinyin-part",
  "initials-part",
  "words",
  "slip",
] as const;

type MatchRank = (typeof matchRanks)[number];

/** How a name was found, and which parts of it: pairs of places in the text, from and to. */
export type NameMatch = {rank: MatchRank; parts: readonly (readonly [number, number])[]};

/** What was typed, in one word and in its words, as names are compared. */
export type Typed = {whole: string; words: readonly string[]};

/** Fewer letters are too few to tell a slip from another word. */
const leastSlipLetters = 4;
/** More letters than any name's: not looked through for slips. */
const mostSlipLetters = 80;
/** Two initials stand within so many names that they say nothing. */
const leastInnerInitials = 3;

export function typedOf(text: string, {simplify}: Chinese): Typed {
  const fold = (part: string) => [...foldText(part)].map(simplify).join("");
  const words = text.split(/\s+/).map(fold);
  return {whole: fold(text), words: words.filter((word) => word !== "")};
}

/**
 * Finds what was typed in a name: as it is written, by pinyin or its initials, word by word
 * in any order, or with one letter's slip in a word of at least four Latin letters.
 *
 * @param maySlip - Whether such a slip is forgiven, which takes longest to find.
 * @returns The best way in which it was found; `null` when it was not, or nothing was typed.
 */
export function matchName(name: SearchName, {whole, words}: Typed, maySlip = true): NameMatch | null {
  const strange = new Set([...whole].filter((letter) => !name.alphabet.has(letter))).size;
  if (whole === "" || strange > words.length) return null;
  const exact = strange === 0 ? (matchWritten(name, whole) ?? matchSound(name, whole)) : null;
  return exact ?? matchWords(name, words, maySlip) ?? (maySlip && strange <= 1 ? matchSlip(name, whole) : null);
}

function matchWritten(name: SearchName, typed: string): NameMatch | null {
  if (!name.text.includes(typed)) return null;
  // One or two letters stand within any word: they are to begin one.
  const isShort = /^[a-z]{1,2}$/.test(typed);
  const start = name.letters.findIndex(({startsWord}, index) => {
    return (startsWord || !isShort) && readLetters(name.plain, index, typed, false) !== null;
  });
  const rank = name.text === typed ? "whole" : start === 0 ? "prefix" : "part";
  return found(name, name.plain, start, typed, rank);
}

function matchSound(name: SearchName, typed: string): NameMatch | null {
  if (!name.hasReadings) return null;
  const {sounds, initials} = name;
  const ranked =
    found(name, initials, 0, typed, "initials") ??
    found(name, sounds, 0, typed, "pinyin-prefix") ??
    foundAnywhere(name, sounds, typed, "pinyin-part");
  if (ranked !== null || typed.length < leastInnerInitials) return ranked;
  return foundAnywhere(name, initials, typed, "initials-part");
}

function matchWords(name: SearchName, words: readonly string[], maySlip: boolean): NameMatch | null {
  if (words.length < 2) return null;
  const matches = words.map((word) => matchName(name, {whole: word, words: [word]}, maySlip));
  const parts = matches.flatMap((match) => (match === null ? [] : [match.parts]));
  if (parts.length < words.length) return null;
  return {rank: matches.some((match) => match?.rank === "slip") ? "slip" : "words", parts: parts.flat()};
}

function matchSlip(name: SearchName, typed: string): NameMatch | null {
  if (typed.length < leastSlipLetters || typed.length > mostSlipLetters || !/^[a-z]+$/.test(typed)) return null;
  return foundAnywhere(name, name.sounds, typed, "slip");
}

/** Reads what was typed off a name from one of its letters; all but what is written begins with a word. */
function found(name: SearchName, forms: Forms, start: number, typed: string, rank: MatchRank): NameMatch | null {
  const from = name.letters[start];
  if (from === undefined || (!from.startsWord && forms !== name.plain)) return null;
  const end = readLetters(forms, start, typed, rank === "slip");
  const to = end === null ? undefined : name.letters[end - 1];
  if (to === undefined) return null;
  return {rank, parts: [[from.from, to.to]]};
}

function foundAnywhere(name: SearchName, forms: Forms, typed: string, rank: MatchRank): NameMatch | null {
  for (let start = 0; start < forms.length; start++) {
    const match = found(name, forms, start, typed, rank);
    if (match !== null) return match;
  }
  return null;
}
