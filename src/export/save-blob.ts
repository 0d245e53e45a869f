/** Hands a file to the browser's downloads. */
export function saveBlob(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Safari fetches it only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Whether this browser hands files on to other apps. */
export function canShareFiles(): boolean {
  const {canShare}: {canShare?: Navigator["canShare"]} = navigator;
  const probe = new File([""], "probe.png", {type: "image/png"});
  return canShare?.call(navigator, {files: [probe]}) ?? false;
}

/**
 * Hands a file on to another app.
 *
 * @returns Whether it went; a reader may have thought better of it.
 * @throws {DOMException} If the browser does not let it go.
 */
export async function shareFile(file: File): Promise<boolean> {
  try {
    await navigator.share({files: [file], title: file.name});
    return true;
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return false;
    throw error;
  }
}
