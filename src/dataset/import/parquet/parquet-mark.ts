const mark = [0x50, 0x41, 0x52, 0x31] as const;
const encryptedMark = [0x50, 0x41, 0x52, 0x45] as const;

/** Whether bytes begin with "PAR1", as a Parquet file begins and ends. */
export function isParquet(bytes: Uint8Array): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}

/** Whether bytes begin with "PARE", as a Parquet file does whose footer is encrypted. */
export function isEncryptedParquet(bytes: Uint8Array): boolean {
  return encryptedMark.every((byte, at) => bytes[at] === byte);
}
