import {appendFileSync, existsSync, mkdirSync, readFileSync} from "node:fs";
import {dirname} from "node:path";
import * as v from "valibot";
import {writeWhole} from "./region-folder.ts";

const refusedRow = v.object({row: v.number(), column: v.string(), kind: v.string()});
const written = {file: v.string(), bytes: v.number()};

const countyLine = v.object({
  ...written,
  code: v.string(),
  name: v.string(),
  names: v.record(v.string(), v.string()),
  rows: v.number(),
  fictional: v.boolean(),
  refusedRows: v.array(refusedRow),
});

const inputLine = v.object({
  of: v.literal("input"),
  /** Of its name, its bytes, and all that its reading depends on. */
  key: v.string(),
  counties: v.array(countyLine),
  refusals: v.array(
    v.object({
      file: v.string(),
      county: v.nullable(v.string()),
      reason: v.picklist([
        "not-read",
        "no-code",
        "code-unknown",
        "codes-disagree",
        "several-counties",
        "too-many-refused",
        "county-twice",
      ]),
      detail: v.string(),
      rows: v.array(refusedRow),
    }),
  ),
});

const regionLine = v.object({
  of: v.literal("region"),
  /** Of its counties' files, and all that is said of it. */
  key: v.string(),
  ...written,
  holds: v.picklist(["rows", "cells"]),
  size: v.number(),
});

const line = v.variant("of", [inputLine, regionLine]);

export type InputLine = v.InferOutput<typeof inputLine>;
export type CountyLine = v.InferOutput<typeof countyLine>;
export type RegionLine = v.InferOutput<typeof regionLine>;
type Line = v.InferOutput<typeof line>;

/** What is done already, by the keys of what it was made of: a line is added when its files are written. */
export type Journal = {
  input: (key: string) => InputLine | null;
  region: (key: string) => RegionLine | null;
  add: (line: Line) => void;
  /** Forgets whatever was not asked for or added since it was opened. */
  close: () => void;
};

/**
 * Opens a journal. A line that can't be read, the last one of a run that was cut off, is passed
 * over: what it told is done again.
 */
export function openJournal(path: string): Journal {
  mkdirSync(dirname(path), {recursive: true});
  const known = new Map<string, Line>();
  const used = new Map<string, Line>();
  const text = existsSync(path) ? readFileSync(path, "utf8") : "";
  for (const one of text.split("\n")) {
    const read = v.safeParse(line, parse(one));
    if (read.success) known.set(`${read.output.of} ${read.output.key}`, read.output);
  }
  // What is added shall not become the end of a line that was cut off.
  if (text !== "" && !text.endsWith("\n")) appendFileSync(path, "\n");
  const find = (name: string) => {
    const found = known.get(name);
    if (found !== undefined) used.set(name, found);
    return found;
  };
  return {
    input(key) {
      const found = find(`input ${key}`);
      return found?.of === "input" ? found : null;
    },
    region(key) {
      const found = find(`region ${key}`);
      return found?.of === "region" ? found : null;
    },
    add(added) {
      known.set(`${added.of} ${added.key}`, added);
      used.set(`${added.of} ${added.key}`, added);
      appendFileSync(path, `${JSON.stringify(added)}\n`);
    },
    close() {
      const lines = [...used].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => `${JSON.stringify(one)}\n`);
      writeWhole(path, lines.join(""));
    },
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
