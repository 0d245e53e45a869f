import type {Cell} from "../import/workbook.ts";

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** A text that is longer may be a part of a larger one, all of which it would hold. */
const longestCopied = 12;

/** The cells of a column as they are read: a code a row, and each distinct cell once; code 0 is an empty one. */
export class RawColumn {
  readonly cells: Cell[] = [null];
  #codes: Uint16Array | Uint32Array = new Uint16Array(1024);
  #size = 0;
  readonly #known = new Map<Cell, number>();
  #last: {cell: Cell; code: number} = {cell: null, code: 0};

  add(cell: Cell): void {
    if (this.#size === this.#codes.length) this.#grow(this.#size * 2);
    this.#codes[this.#size] = cell === null ? 0 : this.#codeOf(cell);
    this.#size += 1;
  }

  #codeOf(cell: Cell): number {
    // Regions and many another value stand in row after row.
    if (cell === this.#last.cell) return this.#last.code;
    let code = this.#known.get(cell);
    if (code === undefined) {
      code = this.cells.length;
      const own = typeof cell === "string" && cell.length > longestCopied ? copied(cell) : cell;
      this.cells.push(own);
      this.#known.set(own, code);
      if (code > 0xff_ff && this.#codes instanceof Uint16Array) this.#codes = Uint32Array.from(this.#codes);
    }
    this.#last = {cell, code};
    return code;
  }

  /** A code a row. */
  codes(): Uint16Array | Uint32Array {
    return this.#codes.subarray(0, this.#size);
  }

  /** Whether any row holds anything. */
  isInUse(): boolean {
    return this.cells.length > 1;
  }

  #grow(length: number): void {
    const larger = this.#codes instanceof Uint16Array ? new Uint16Array(length) : new Uint32Array(length);
    larger.set(this.#codes);
    this.#codes = larger;
  }
}

function copied(text: string): string {
  return decoder.decode(encoder.encode(text));
}
