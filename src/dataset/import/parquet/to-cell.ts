import type {Cell} from "../workbook.ts";
import {WorkbookError} from "../workbook-error.ts";
import type {ParquetColumn} from "./parquet-columns.ts";

const msOfDay = 86_400_000;
/** 1970-01-01 as days since 1899-12-30. */
const serialOf1970 = 25_569;

/**
 * A reader of one column's values as cells: a whole number of 64 bits as a number where that
 * holds it, a moment as a date reckoned in UTC, "true" and "false" as words.
 */
export function cellReader({header}: Pick<ParquetColumn, "header">): (value: unknown) => Cell {
  const dates = new Map<number, Cell>();
  return (value) => {
    switch (typeof value) {
      case "string":
        return value === "" ? null : value;
      case "number":
        return Number.isFinite(value) ? value : null;
      case "bigint":
        return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
      case "boolean":
        return String(value);
      case "object": {
        if (value === null) return null;
        if (!(value instanceof Date)) throw new WorkbookError("nested-column", {column: header});
        const time = value.getTime();
        if (Number.isNaN(time)) return null;
        const known = dates.get(time);
        if (known !== undefined) return known;
        const date = {is: "date", serial: time / msOfDay + serialOf1970} as const;
        dates.set(time, date);
        return date;
      }
      default:
        return null;
    }
  };
}

/** A reader of one column's bytes as text. It throws `binary-column` for what is none. */
export function decodeTextBytes({header, kind}: Pick<ParquetColumn, "header" | "kind">): (bytes: Uint8Array) => string {
  const decoder = new TextDecoder("utf-8", {fatal: true});
  return (bytes) => {
    try {
      const text = decoder.decode(bytes);
      if (kind === "text" || !controls.test(text)) return text;
    } catch (cause) {
      throw new WorkbookError("binary-column", {column: header}, {cause});
    }
    throw new WorkbookError("binary-column", {column: header});
  };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a text has not.
const controls = /[\0-\x08\x0e-\x1f]/;
