/** A picture that could not be made; `message` says at which step, and at which size. */
export class PictureError extends Error {
  override readonly name = "PictureError";
}
