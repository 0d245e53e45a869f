import type {PackedRows} from "../packed/packed-register.ts";
import type {RowOrder} from "./rank-rows.ts";
import type {ShownRow} from "./shown-row.ts";

/** What is asked of the rows; answers bear the number of what was asked. */
export type RowQuestion =
  | {ask: "rowsAt"; places: Uint32Array}
  | {ask: "search"; typed: string}
  | {ask: "ranks"; by: RowOrder};

/** What the page sends to the worker. */
export type RowRequest =
  | {ask: "greet"}
  | {ask: "hold"; rows: PackedRows}
  | {ask: "stop"; number: number}
  | (RowQuestion & {number: number});

/** What the worker says. */
export type RowAnswer =
  | {is: "here"}
  | {is: "rows"; number: number; rows: readonly ShownRow[]}
  /** Places, or ranks. */
  | {is: "numbers"; number: number; numbers: Uint32Array}
  | {is: "failed"; number: number; message: string};
