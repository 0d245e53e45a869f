import type {Cell} from "../../import/workbook.ts";
import {type Finding, type FindingKind, findingKinds} from "../finding.ts";
import {privateColumns, type RegisterColumn, registerColumns} from "../register.ts";
import {withoutPersonal} from "../values/personal.ts";
import {shownText} from "../values/plain-text.ts";
import type {Remark} from "../values/reading.ts";

const columnOrder = new Map(registerColumns.map((column, at) => [column, at]));

/**
 * The findings of a register as they come. They may be exported: a private column's value is
 * never in them, nor a person's number that stands in another.
 */
export class FindingList {
  readonly #headers: ReadonlyMap<RegisterColumn, string>;
  readonly #findings: Finding[] = [];
  readonly #refused = new Set<number>();
  readonly #doubtful = new Set<number>();

  constructor(headers: ReadonlyMap<RegisterColumn, string>) {
    this.#headers = headers;
  }

  add(row: number, column: RegisterColumn, cell: Cell | undefined, {kind, facts, mend}: Remark): void {
    const isPrivate = privateColumns.some((each) => each === column);
    const shownFacts = Object.entries(facts).map(
      ([key, fact]) => [key, typeof fact === "string" ? withoutPersonal(fact) : fact] as const,
    );
    this.#findings.push({
      kind,
      row,
      column,
      header: this.#headers.get(column) ?? "",
      value: isPrivate ? "" : withoutPersonal(shownText(cell)),
      facts: isPrivate ? {} : Object.fromEntries(shownFacts),
      // A mend with a person's number would be cut, and is no mend then.
      mend: isPrivate || mend === null || withoutPersonal(mend) !== mend ? null : mend,
    });
    (findingKinds[kind] === "error" ? this.#refused : this.#doubtful).add(row);
  }

  addKind(
    row: number,
    column: RegisterColumn,
    cell: Cell | undefined,
    kind: FindingKind,
    facts: Remark["facts"] = {},
  ): void {
    this.add(row, column, cell, {kind, facts, mend: null});
  }

  isRefused(row: number): boolean {
    return this.#refused.has(row);
  }

  /** Whether a row that is not refused has a doubt. */
  isDoubtful(row: number): boolean {
    return this.#doubtful.has(row) && !this.#refused.has(row);
  }

  /** By row, then in the order of the columns. */
  sorted(): Finding[] {
    const orderOf = (column: RegisterColumn) => columnOrder.get(column) ?? 0;
    return this.#findings.sort((one, other) => one.row - other.row || orderOf(one.column) - orderOf(other.column));
  }
}
