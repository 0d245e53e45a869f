/** SHA-256 in hexadecimal digits. Browsers keep their own to https; elsewhere a library's is loaded. */
export async function sha256(content: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  // Typed as always there, and missing on a page served over http.
  const {subtle}: {subtle?: SubtleCrypto} = globalThis.crypto;
  if (subtle !== undefined) return hex(new Uint8Array(await subtle.digest("SHA-256", bytes)));
  const {sha256: digest} = await import("@noble/hashes/sha2.js");
  return hex(digest(bytes));
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

const characters = 16;

/** A dataset isn't changed once it is read: every picture of it has the same name in its metadata. */
const known = new WeakMap<object, string>();

/**
 * A short name of what a dataset says: the same for the same content, in whatever order its
 * keys are written.
 *
 * @param dataset - As its file has it, or as it was read: plain JSON.
 */
export async function hashDataset(dataset: object): Promise<string> {
  const hash = known.get(dataset) ?? (await sha256(await contentOf(dataset))).slice(0, characters);
  known.set(dataset, hash);
  return hash;
}

/** All that a dataset says; of a register its rows, and not again what is made of them. */
async function contentOf(dataset: object): Promise<string> {
  if (!("register" in dataset) || typeof dataset.register !== "object" || dataset.register === null)
    return canonicalJson(dataset);
  const {register} = dataset;
  // The day from which terms are counted is the address's to say.
  const {entries, today: _, ...about} = {entries: [], today: "", ...register};
  return canonicalJson({about, rows: await hashRows(entries)});
}

const rowsAtOnce = 1000;

/** Rows are not changed, whatever the day: their name is made once, a thousand at a time. */
async function hashRows(rows: object): Promise<string> {
  const before = known.get(rows);
  if (before !== undefined) return before;
  const hashes: string[] = [];
  for (let from = 0; Array.isArray(rows) && from < rows.length; from += rowsAtOnce) {
    hashes.push(await sha256(canonicalJson(rows.slice(from, from + rowsAtOnce))));
    await new Promise((resolve) => setTimeout(resolve));
  }
  const hash = await sha256(hashes.join());
  known.set(rows, hash);
  return hash;
}

const bytesAtOnce = 1 << 22;

/**
 * A short name of a file's bytes, made once, four megabytes at a time.
 *
 * @param of - What was read from them, and is not changed.
 */
export async function hashBytes(of: object, bytesOf: () => Uint8Array<ArrayBuffer>): Promise<string> {
  const before = known.get(of);
  if (before !== undefined) return before;
  const bytes = bytesOf();
  const hashes: string[] = [];
  for (let from = 0; from < bytes.length; from += bytesAtOnce) {
    hashes.push(await sha256(bytes.subarray(from, from + bytesAtOnce)));
  }
  const hash = (await sha256(hashes.join())).slice(0, characters);
  known.set(of, hash);
  return hash;
}

/** JSON with each object's keys in order; what JSON has no word for is left out. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (typeof part !== "object" || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
