import {afterCounty, mayBeTownship} from "../register/townships/townships-of-file.ts";
import {textOf, trimmed} from "../register/values/plain-text.ts";
import {type CollectedRows, rowState} from "./collect-rows.ts";
import type {PackedFindingList} from "./packed-findings.ts";
import type {RawColumn} from "./raw-column.ts";
import type {RegionColumn} from "./region-columns.ts";

export type NameVotes = {
  /** Takes the names that a row gives to its regions; a second name for one is a doubt. */
  vote: (at: number, county: string, township: string | null) => void;
  /** The first name that a region was given; `null` where none was. */
  nameOf: (code: string) => string | null;
};

type Level = {
  column: RegionColumn | "township";
  raw: RawColumn;
  codes: ArrayLike<number>;
  /** Of each cell the name it is. */
  texts: readonly string[];
  /** By a region the cell that first named it. */
  first: Map<string, number>;
};

/** Collects the names of regions from the columns of provinces, prefectures, counties and townships. */
export function nameVotes({columns, numbers, state}: CollectedRows, findings: PackedFindingList): NameVotes {
  const level = (column: RegionColumn | "township", toName: (text: string) => string): Level => ({
    column,
    raw: columns[column],
    codes: columns[column].codes(),
    texts: columns[column].cells.map((cell) => toName(trimmed(textOf(cell)))),
    first: new Map(),
  });
  const asWritten = (text: string) => text;
  const [province, prefecture, county, township] = [
    level("province", asWritten),
    level("prefecture", asWritten),
    level("county", asWritten),
    level("township", townshipName),
  ];
  const voteFor = ({column, raw, codes, texts, first}: Level, at: number, region: string) => {
    const cell = codes[at] ?? 0;
    if (cell === 0) return;
    const known = first.get(region);
    if (known === cell) return;
    const name = texts[cell] ?? "";
    if (name === "") return;
    if (known === undefined) first.set(region, cell);
    else if (texts[known] !== name) {
      const facts = {code: region, kept: texts[known] ?? ""};
      findings.add(numbers[at] ?? 0, column, raw.cells[cell], "region-names", facts);
      state[at] = Math.max(state[at] ?? 0, rowState.doubtful);
    }
  };
  return {
    vote(at, code, own) {
      voteFor(province, at, code.slice(0, 2));
      voteFor(prefecture, at, code.slice(0, 4));
      voteFor(county, at, code);
      if (own !== null) voteFor(township, at, own);
    },
    nameOf(code) {
      for (const {first, texts} of [province, prefecture, county, township]) {
        const cell = first.get(code);
        if (cell !== undefined) return texts[cell] ?? null;
      }
      return null;
    },
  };
}

/** A township's name as a cell gives it; "" where it gives none. */
function townshipName(text: string): string {
  return mayBeTownship(text) && !/^\d+$/.test(text) ? afterCounty(text) : "";
}
