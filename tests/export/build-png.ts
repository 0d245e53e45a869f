import {crc32, deflateSync} from "node:zlib";

/** One white pixel, said to be 2400 px wide; `pixel` is its grey. */
export function buildPng(pixel = 255): Uint8Array<ArrayBuffer> {
  const chunk = (type: string, data: Buffer) => {
    const typed = Buffer.concat([Buffer.from(type), data]);
    const [length, crc] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    crc.writeUInt32BE(crc32(typed));
    return Buffer.concat([length, typed, crc]);
  };
  const head = Buffer.from([0, 0, 0x09, 0x60, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  return new Uint8Array(
    Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      chunk("IHDR", head),
      chunk("IDAT", deflateSync(Buffer.from([0, pixel]))),
      chunk("IEND", Buffer.alloc(0)),
    ]),
  );
}
