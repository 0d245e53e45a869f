/**
 * The address of a file that the page carries within itself, as the dashboard in one file does.
 *
 * @param url - Where the file is on a site; in one file all of the site is behind the "#": "#/data/index.json".
 * @returns A `data:` address; `null` for a file that the page does not carry, `url` itself on a site.
 */
export function fileAddress(url: string): string | null {
  if (!url.startsWith("#/")) return url;
  const carried = [...document.querySelectorAll<HTMLScriptElement>("script[data-file]")].find(
    ({dataset}) => dataset.file === url.slice(2),
  );
  return carried === undefined ? null : `data:${carried.dataset.type};base64,${carried.text}`;
}

/** The bytes of a carried file; `null` for one that the page does not carry. */
export function carriedBytes(url: string): Uint8Array<ArrayBuffer> | null {
  const address = fileAddress(url);
  if (address === null) return null;
  return Uint8Array.from(atob(address.slice(address.indexOf(",") + 1)), (char) => char.charCodeAt(0));
}
