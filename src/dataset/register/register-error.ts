/**
 * `empty`: no sheet holds anything; `no-known-column`: none has a header with columns of a
 * register; `no-rows`: a header and nothing below it.
 */
export type RegisterErrorKind = "empty" | "no-known-column" | "no-rows";

/** A workbook that is no register; the page says it in the reader's language. */
export class RegisterError extends Error {
  override readonly name = "RegisterError";
  readonly kind: RegisterErrorKind;
  readonly file: string;
  /** The header that was read, as far as there is one; without values of rows. */
  readonly header: readonly string[];

  constructor(kind: RegisterErrorKind, file: string, header: readonly string[] = []) {
    super(`${kind}: ${file}`);
    this.kind = kind;
    this.file = file;
    this.header = header;
  }
}
