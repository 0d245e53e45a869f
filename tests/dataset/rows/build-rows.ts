import {packTexts} from "../../../src/dataset/packed/pack-texts.ts";
import type {CodedColumn, PackedRows} from "../../../src/dataset/packed/packed-register.ts";

export type RowFacts = {
  name: string;
  president?: string;
  founded?: string;
  elected?: string;
  due?: string;
  term?: number;
  honours?: readonly string[];
};

/** Packed rows of which only what is told is known; numbered from 2, as in a file with a head. */
export function buildRows(facts: readonly RowFacts[]): PackedRows {
  const coded = (valuesOf: (row: RowFacts) => readonly string[]): CodedColumn => ({
    values: facts.map(valuesOf),
    codes: Uint16Array.from(facts, (_, place) => place),
  });
  const one = (value: string | undefined) => (value === undefined ? [] : [value]);
  return {
    row: Uint32Array.from(facts, (_, place) => place + 2),
    parent: new Int32Array(facts.length).fill(-1),
    term: Uint8Array.from(facts, ({term}) => term ?? 0),
    name: packTexts(facts.map(({name}) => name)),
    president: packTexts(facts.map(({president}) => president ?? "")),
    founded: coded(({founded}) => one(founded)),
    elected: coded(({elected}) => one(elected)),
    due: coded(({due}) => one(due)),
    honours: coded(({honours}) => honours ?? []),
  };
}
