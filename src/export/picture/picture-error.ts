/**
 * At which step a picture failed. `unfit`: it can't be read at its size. `decode`, `canvas`:
 * the browser gave nothing; `blank`, `ground`: it gave a wrong one. `font`: it could not be
 * fetched.
 */
export type PictureFault = "unfit" | "decode" | "canvas" | "blank" | "ground" | "font";

/** A picture that could not be made; `message` says at which step, and at which size. */
export class PictureError extends Error {
  override readonly name = "PictureError";
  readonly kind: PictureFault;

  constructor(kind: PictureFault, message: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
  }
}
