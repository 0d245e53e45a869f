import type {PackedTexts} from "../packed/packed-register.ts";

const encoder = new TextEncoder();

/** Texts that are packed one after the other as they come. */
export class GrowingTexts {
  #bytes = new Uint8Array(65_536);
  #length = 0;
  readonly #ends = new GrowingNumbers();

  constructor() {
    this.#ends.add(0);
  }

  add(text: string): void {
    // A character of UTF-16 takes three bytes at most.
    const most = this.#length + text.length * 3;
    if (most > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(most, this.#bytes.length * 2));
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#length += encoder.encodeInto(text, this.#bytes.subarray(this.#length)).written;
    this.#ends.add(this.#length);
  }

  packed(): PackedTexts {
    return {bytes: this.#bytes.subarray(0, this.#length), ends: this.#ends.numbers()};
  }
}

/** Whole numbers from 0 that come one after the other. */
export class GrowingNumbers {
  #numbers = new Uint32Array(1024);
  #size = 0;

  add(number: number): void {
    if (this.#size === this.#numbers.length) {
      const larger = new Uint32Array(this.#size * 2);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers[this.#size] = number;
    this.#size += 1;
  }

  numbers(): Uint32Array {
    return this.#numbers.subarray(0, this.#size);
  }
}
