import type {FindingKind} from "../finding.ts";

/** What is wrong or doubtful in a value; where it stands is its reader's to add. */
export type Remark = {
  kind: FindingKind;
  facts: Readonly<Record<string, string | number>>;
  mend: string | null;
};

/** What a cell says: `null` is unknown, with a remark where the cell is not simply blank. */
export type Reading<Value> = {value: Value | null; remark: Remark | null};

export const blank = {value: null, remark: null} as const satisfies Reading<never>;

export function readAs<Value>(value: Value | null): Reading<Value> {
  return {value, remark: null};
}

/** A value that is taken with a remark, or is left unknown for it. */
export function remarked<Value = never>(
  kind: FindingKind,
  value: Value | null = null,
  mend: string | null = null,
  facts: Remark["facts"] = {},
): Reading<Value> {
  return {value, remark: {kind, facts, mend}};
}
