import {joinBytes} from "../bytes.ts";

/** A PDF's objects as they are collected, each named by its number. */
export type PdfObjects = {
  /** Sets a number aside, for what others refer to before it is known. */
  reserve: () => number;
  add: (body: string, number?: number) => number;
  /** @param entries - The dictionary's, without its length. */
  addStream: (entries: string, data: Uint8Array<ArrayBuffer>) => Promise<number>;
  write: (entries: {root: number; info: number}) => Uint8Array<ArrayBuffer>;
};

export function pdfObjects(): PdfObjects {
  const bodies: Uint8Array[] = [];
  const encode = (text: string) => new TextEncoder().encode(text);
  const reserve = () => bodies.push(new Uint8Array());
  const put = (body: Uint8Array, number: number) => {
    bodies[number - 1] = body;
    return number;
  };
  return {
    reserve,
    add: (body, number = reserve()) => put(encode(body), number),
    addStream: async (entries, data) => {
      const number = reserve();
      const packed = await deflate(data);
      const head = encode(`<< ${entries} /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`);
      return put(joinBytes([head, packed, encode("\nendstream")]), number);
    },
    write: ({root, info}) => {
      // The second line's bytes tell mail and ftp programs that the file is not text.
      const parts: Uint8Array[] = [encode("%PDF-1.7\n"), new Uint8Array([0x25, 0xe2, 0xe3, 0xcf, 0xd3, 0x0a])];
      let offset = parts.reduce((length, part) => length + part.length, 0);
      const places = bodies.map((body, index) => {
        const place = offset;
        const object = joinBytes([encode(`${index + 1} 0 obj\n`), body, encode("\nendobj\n")]);
        parts.push(object);
        offset += object.length;
        return place;
      });
      const rows = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
      const size = bodies.length + 1;
      const table = `xref\n0 ${size}\n0000000000 65535 f \n${rows}`;
      const trailer = `trailer\n<< /Size ${size} /Root ${root} 0 R /Info ${info} 0 R >>\nstartxref\n${offset}\n%%EOF\n`;
      return joinBytes([...parts, encode(table + trailer)]);
    },
  };
}

/** Writes a text as PDF has it outside a page: UTF-16 with its mark, in hexadecimal digits. */
export function pdfText(text: string): string {
  return `<FEFF${hexOf(text)}>`;
}

/** UTF-16, high byte first, in hexadecimal digits. */
export function hexOf(text: string): string {
  return Array.from({length: text.length}, (_, index) => text.charCodeAt(index).toString(16).padStart(4, "0")).join("");
}

/** Packs bytes as a zlib stream, as PDF's FlateDecode reads it. */
function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return through(bytes, new CompressionStream("deflate"));
}

/**
 * Unpacks a zlib stream.
 *
 * @throws {TypeError} If it is none.
 */
export function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return through(bytes, new DecompressionStream("deflate"));
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());
}
