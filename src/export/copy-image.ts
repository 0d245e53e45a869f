/** Why a picture was not copied: no secure address (http), a browser without the means, a reader or a policy that refuses. */
export type CopyRefusal = "insecure" | "unsupported" | "denied";

/**
 * Copies a picture to the clipboard. Call it within the click and give it the promise, not
 * the picture: Safari refuses what comes later.
 *
 * @returns `null` when it was copied, else why not; the page then offers the file.
 * @throws What making the picture throws.
 */
export async function copyImage(png: Promise<Blob>): Promise<CopyRefusal | null> {
  const refusal = copyRefusal();
  if (refusal !== null) {
    await png;
    return refusal;
  }
  try {
    await navigator.clipboard.write([new ClipboardItem({"image/png": png})]);
    return null;
  } catch {
    await png;
    return "denied";
  }
}

/** Why this page can't write to the clipboard at all; `null` where it can. */
export function copyRefusal(): CopyRefusal | null {
  if (!window.isSecureContext) return "insecure";
  return typeof ClipboardItem === "undefined" || typeof navigator.clipboard?.write !== "function"
    ? "unsupported"
    : null;
}
