/**
 * `barred`: the browser lets the page keep nothing (private mode, a policy); `full`: there is
 * no room; `newer`: what is kept was written by a newer version of the app; `missing`: nothing
 * is kept under that name; `failed`: anything else.
 */
export type KeepErrorKind = "barred" | "full" | "newer" | "missing" | "failed";

/** Why a register could not be kept, or one that was kept not be read. */
export class KeepError extends Error {
  override readonly name = "KeepError";
  readonly kind: KeepErrorKind;

  constructor(kind: KeepErrorKind, options?: ErrorOptions) {
    super(kind, options);
    this.kind = kind;
  }
}

/** Says what a browser's own error means for what is kept. */
export function toKeepError(error: unknown): KeepError {
  if (error instanceof KeepError) return error;
  const name = error instanceof Error || error instanceof DOMException ? error.name : "";
  const kind = kindOf[name] ?? "failed";
  return new KeepError(kind, {cause: error});
}

const kindOf: Readonly<Record<string, KeepErrorKind>> = {
  QuotaExceededError: "full",
  VersionError: "newer",
  SecurityError: "barred",
  InvalidStateError: "barred",
  // Firefox in a private window of old.
  InvalidAccessError: "barred",
  ReferenceError: "barred",
};
