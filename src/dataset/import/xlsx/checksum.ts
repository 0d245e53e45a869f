const table = new Uint32Array(256).map((_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** The CRC-32 of what came before and of these bytes; 0 to begin with. fflate has it, but keeps it to itself. */
export function updateChecksum(before: number, bytes: Uint8Array): number {
  let value = ~before;
  // By index: twice as fast as `of`, on what may be hundreds of megabytes.
  for (let at = 0; at < bytes.length; at += 1) value = (value >>> 8) ^ (table[(value ^ (bytes[at] ?? 0)) & 0xff] ?? 0);
  return ~value >>> 0;
}
