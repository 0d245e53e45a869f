import {nameKey} from "./name-key.ts";

export type NamedRow = {row: number; name: string | null; township: string | null};

export type RepeatedName = {
  row: number;
  kind: "name-repeated" | "name-nearly-repeated";
  /** The earlier row, its name, and whether the two share a township. */
  facts: {row: number; name: string; sameTownship: "yes" | "no"};
};

/** Rows whose name an earlier row has too, as it stands or but for brackets, widths, spaces and short forms. */
export function findRepeats(rows: readonly NamedRow[]): RepeatedName[] {
  const byName = new Map<string, NamedRow>();
  const byKey = new Map<string, NamedRow>();
  return rows.flatMap((each) => {
    const {row, name, township} = each;
    if (name === null) return [];
    const key = nameKey(name);
    const same = byName.get(name);
    const earlier = same ?? byKey.get(key);
    if (same === undefined) byName.set(name, each);
    if (earlier === undefined) {
      byKey.set(key, each);
      return [];
    }
    const sameTownship = township !== null && earlier.township === township ? "yes" : "no";
    const kind = same === undefined ? "name-nearly-repeated" : "name-repeated";
    return [{row, kind, facts: {row: earlier.row, name: earlier.name ?? "", sameTownship}}];
  });
}
