import * as v from "valibot";
import {canonicalJson, sha256} from "./hash.ts";

/** What a picture shows, so that its view can be restored: a page of this app, and of what data. */
export type Metadata = {
  figure: string;
  /** The page and its query within the app ("/en/metrics/sites?lever=parks"), without host and base path. */
  address: string;
  dataset: {id: string; version: string; hash: string};
};

const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), v.maxLength(100));
const digest = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

const sealed = v.strictObject({
  jinlin: v.literal(1),
  figure: slug,
  address: v.pipe(v.string(), v.check(isOwnAddress)),
  dataset: v.strictObject({
    id: slug,
    version: v.pipe(v.string(), v.regex(/^[\w.+-]{1,40}$/)),
    hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
  }),
  picture: digest,
  digest,
});

/** What a picture takes of an address: all filters and a search of 300 Chinese characters. */
const mostCharacters = 4000;

/** Whether an address is a page of this app, of no boundless length, and nothing that leads elsewhere or runs. */
export function isOwnAddress(address: string): boolean {
  if (address.length > mostCharacters) return false;
  // No two parts of it can match the same letters: a forged address of any length is read at once.
  if (!/^\/(?:[\w%.~-]+(?:\/[\w%.~-]+)*\/?)?(?:\?[\w%.~,=&+:!*'()/-]*)?$/.test(address)) return false;
  try {
    const path = decodeURIComponent(address.replace(/\?.*$/, ""));
    return !/\/\/|\\|[?#\p{Cc}]/u.test(path) && !path.split("/").some((name) => name === "." || name === "..");
  } catch {
    return false;
  }
}

/**
 * Seals a metadata to its picture.
 *
 * @param picture - SHA-256 of the picture without its metadata, so that the metadata fits no other.
 * @throws {RangeError} If the address is no page of this app, or a name breaks its form.
 */
export async function sealMetadata({figure, address, dataset}: Metadata, picture: string): Promise<string> {
  const {id, version, hash} = dataset;
  const content = {jinlin: 1, figure, address, dataset: {id, version, hash}, picture};
  const whole = {...content, digest: await sha256(canonicalJson(content))};
  const {issues} = v.safeParse(sealed, whole);
  if (issues !== undefined) throw new RangeError(`no metadata for ${address}: ${v.summarize(issues)}`);
  return canonicalJson(whole);
}

/**
 * Opens a metadata.
 *
 * @param text - Any text at all.
 * @param picture - SHA-256 of the picture it was found in, without it.
 * @returns "forged" for a text that no picture of ours holds, "altered" where text or picture has changed since.
 */
export async function openMetadata(text: string, picture: string): Promise<Metadata | "forged" | "altered"> {
  const {success, output} = v.safeParse(sealed, parseJson(text));
  if (!success) return "forged";
  const {digest: said, ...content} = output;
  if (said !== (await sha256(canonicalJson(content))) || output.picture !== picture) return "altered";
  return {figure: output.figure, address: output.address, dataset: output.dataset};
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
