import type {OpenedSheet} from "../../dataset/reading/register-reader.ts";
import type {ColumnUse, Mapping} from "../../dataset/register/header/match-columns.ts";
import {registerColumns} from "../../dataset/register/register.ts";

const storageKey = "jinlin-mapping";
const mostKept = 10;

/** How the columns of a sheet of this very header were last used by hand; `null` if they never were. */
export function rememberedMapping(sheet: OpenedSheet): Mapping | null {
  const kept = read().find(({header}) => header === headerOf(sheet));
  return kept === undefined || kept.uses.length !== sheet.columns.length ? null : kept.uses;
}

/** Remembers it for the next file of the same header; a browser that keeps nothing forgets it. */
export function rememberMapping(sheet: OpenedSheet, uses: Mapping): void {
  const header = headerOf(sheet);
  const others = read().filter((kept) => kept.header !== header);
  try {
    localStorage.setItem(storageKey, JSON.stringify([{header, uses}, ...others].slice(0, mostKept)));
  } catch {
    // Then the columns are recognised anew.
  }
}

function headerOf({columns}: OpenedSheet): string {
  return columns.map(({header}) => header).join("\n");
}

function read(): {header: string; uses: Mapping}[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(storageKey) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isKept) : [];
  } catch {
    return [];
  }
}

function isKept(value: unknown): value is {header: string; uses: Mapping} {
  if (typeof value !== "object" || value === null || !("header" in value) || !("uses" in value)) return false;
  return typeof value.header === "string" && Array.isArray(value.uses) && value.uses.every(isUse);
}

function isUse(value: unknown): value is ColumnUse {
  return ["other", "private", "left out", ...registerColumns].some((use) => use === value);
}
