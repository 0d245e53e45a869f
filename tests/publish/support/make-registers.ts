import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {onTestFinished} from "vitest";
import {formatCountyFiles} from "../../../src/dataset/sample/nation/nation-csv.ts";
import {smallNation} from "../../../src/dataset/sample/nation/nation-scale.ts";
import {duckDbEngine} from "../../../src/publish/engine/duckdb-engine.ts";
import type {PublishOptions} from "../../../src/publish/publish.ts";
import {hashOf} from "../../../src/publish/written/region-folder.ts";

/** A folder that is gone after the test. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "jinlin-publish-"));
  onTestFinished(() => rmSync(folder, {recursive: true, force: true}));
  return folder;
}

/** A small fictional nation's registers, a county each, in a folder: 12 counties in 3 provinces, 600 rows. */
export function makeRegisters(): string {
  const folder = makeFolder();
  for (const {name, text} of formatCountyFiles({rows: 600, seed: 3, scale: smallNation}))
    writeFileSync(join(folder, name), text);
  return folder;
}

export function inputsOf(folder: string): {path: string; name: string}[] {
  return readdirSync(folder).map((name) => ({path: join(folder, name), name}));
}

/** How a folder of registers is published: regions of more than 100 rows as cells, by DuckDB. */
export function publishOptions(registers: string, changes: Partial<PublishOptions> = {}): PublishOptions {
  const folder = makeFolder();
  return {
    inputs: inputsOf(registers),
    out: join(folder, "out"),
    work: join(folder, "work"),
    id: "small-nation",
    version: "1",
    title: {zh: "示例国登记表（虚构）", en: "Register of Shili (fictional)"},
    day: "2026-11-01",
    fictional: false,
    mostRefused: 0.1,
    cellsAbove: 100,
    listed: new Map(),
    openEngine: duckDbEngine,
    ...changes,
  };
}

/** One hash for all names and bytes below a folder. */
export function hashOfTree(folder: string): string {
  const files = readdirSync(folder, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile());
  const paths = files.map(({parentPath, name}) => join(parentPath, name)).sort();
  return hashOf(...paths.flatMap((path) => [path.slice(folder.length), readFileSync(path)]));
}
