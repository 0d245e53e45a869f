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
