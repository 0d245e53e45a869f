import {foldLetters, isChinese, type Letter} from "./fold-letters.ts";
import type {Forms} from "./read-letters.ts";

/** The readings of a Chinese character in pinyin, without tones, ü as v; empty when it has none or they are not known yet. */
export type ReadingsOf = (character: string) => readonly string[];

/** A name prepared for being searched. */
export type SearchName = {
  letters: readonly Letter[];
  /** Its letters in one word. */
  text: string;
  /** Each letter as itself. */
  plain: Forms;
  /** Each Chinese character as itself or any of its readings. */
  sounds: Forms;
  /** Each Chinese character as itself or what any of its readings begins with. */
  initials: Forms;
  hasReadings: boolean;
  /** Every letter that occurs in it or its sounds, by which most names are passed over at once. */
  alphabet: ReadonlySet<string>;
};

/** Prepares a name: once for a dataset, since every letter typed searches every name. */
export function searchNameOf(name: string, readingsOf: ReadingsOf): SearchName {
  const letters = foldLetters(name);
  const readings = letters.map(({letter}) => (isChinese(letter) ? readingsOf(letter) : []));
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
