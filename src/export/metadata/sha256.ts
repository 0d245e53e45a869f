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
