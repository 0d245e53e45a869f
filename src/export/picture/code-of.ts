import type {Code} from "./picture.ts";

/** A code of more modules would be too fine to be read from a page or a wall. */
const mostBytes = 400;

/** From here on the code has fewer modules to spare for damage, so that it stays coarse. */
const longBytes = 120;

/**
 * The QR code of an address.
 *
 * @returns `null` for an address that is too long, or that a phone could not open.
 */
export async function codeOf(address: string): Promise<Code | null> {
  const {length} = new TextEncoder().encode(address);
  if (length > mostBytes || !/^https?:\/\//.test(address)) return null;
  const {encode} = await import("uqr");
  return encode(address, {border: 0, ecc: length > longBytes ? "L" : "M"}).data;
}
