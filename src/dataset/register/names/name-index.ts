import {differByOne} from "./differ-by-one.ts";
import {hostKey, nameKey} from "./name-key.ts";

/** Names shorter than this are too like each other for a nearest one. */
const shortestNear = 5;
/** Of so many characters a name's start is one key, and the rest behind them the other. */
const headLength = 4;

/** Rows by their names, for exact and for near look-ups; the near ones are indexed when first asked for. */
export class NameIndex {
  readonly #names = new Map<number, string>();
  readonly #byName = new Map<string, number[]>();
  #byKey: ReadonlyMap<string, number[]> | null = null;
  #byHost: ReadonlyMap<string, number[]> | null = null;
  #byPart: ReadonlyMap<string, string[]> | null = null;

  constructor(rows: readonly {row: number; name: string | null}[]) {
    for (const {row, name} of rows) {
      if (name === null) continue;
      this.#names.set(row, name);
      push(this.#byName, name, row);
    }
  }

  /** Most parents are written as they are called: then no name is folded. */
  #keys(): ReadonlyMap<string, number[]> {
    if (this.#byKey !== null) return this.#byKey;
    const byKey = new Map<string, number[]>();
    for (const [row, name] of this.#names) push(byKey, nameKey(name), row);
    this.#byKey = byKey;
    return byKey;
  }

  nameOf(row: number | undefined): string {
    return row === undefined ? "" : (this.#names.get(row) ?? "");
  }

  named(name: string): readonly number[] {
    return this.#byName.get(name) ?? [];
  }

  alike(key: string): readonly number[] {
    return this.#keys().get(key) ?? [];
  }

  /** Rows of organisations built in the host of that name. */
  hosted(key: string): readonly number[] {
    if (this.#byHost === null) {
      const byHost = new Map<string, number[]>();
      for (const [each, rows] of this.#keys()) for (const row of rows) push(byHost, hostKey(each), row);
      this.#byHost = byHost;
    }
    return this.#byHost.get(hostKey(key)) ?? [];
  }

  /**
   * Rows whose names differ in one character. That one is either in the first four, and then
   * all behind is the same, or the first four are: two indexes find every candidate.
   */
  nearest(key: string): readonly number[] {
    if (key.length < shortestNear) return [];
    if (this.#byPart === null) {
      const byPart = new Map<string, string[]>();
      for (const each of this.#keys().keys()) {
        push(byPart, `^${each.slice(0, headLength)}`, each);
        push(byPart, each.slice(headLength), each);
      }
      this.#byPart = byPart;
    }
    const near = new Set<string>();
    const ends = [headLength - 1, headLength, headLength + 1].map((from) => key.slice(from));
    for (const part of [`^${key.slice(0, headLength)}`, ...ends]) {
      for (const each of this.#byPart.get(part) ?? []) if (differByOne(each, key)) near.add(each);
    }
    return [...near].flatMap((each) => this.#keys().get(each) ?? []);
  }
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}
