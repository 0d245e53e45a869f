export type ZipEntry = {name: string; content: Uint8Array<ArrayBuffer> | string};

/**
 * Packs files as a ZIP. Pictures are stored as they are, since a PNG is compressed already;
 * texts are in UTF-8 with its mark, so that Windows reads their Chinese.
 *
 * @returns The ZIP, its entries in the given order.
 */
export async function toZip(entries: readonly ZipEntry[]): Promise<Blob> {
  const {strToU8, zipSync} = await import("fflate");
  const files = Object.fromEntries(
    entries.map(({name, content}) =>
      typeof content === "string"
        ? ([name, [strToU8(`\ufeff${content}`), {level: 6}]] as const)
        : ([name, [content, {level: 0}]] as const),
    ),
  );
  return new Blob([new Uint8Array(zipSync(files))], {type: "application/zip"});
}
