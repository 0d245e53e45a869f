import {hexOf, type PdfObjects} from "./pdf-objects.ts";
import type {FontSubset} from "./subset-font.ts";

const name = "JINLIN+NotoSansSC-Regular";

/**
 * Puts a font into a PDF, each character by its glyph's number, with the table by which a
 * viewer finds and copies the text.
 *
 * @returns The font object's number.
 */
export async function embedFont(pdf: PdfObjects, {file, glyphs, unitsPerEm}: FontSubset): Promise<number> {
  const em = (units: number) => Math.round((units * 1000) / unitsPerEm);
  const data = await pdf.addStream(`/Length1 ${file.length}`, file);
  const descriptor = pdf.add(
    `<< /Type /FontDescriptor /FontName /${name} /Flags 4 /FontBBox [-1000 -1000 3000 2000] /ItalicAngle 0 ` +
      `/Ascent 880 /Descent -120 /CapHeight 733 /StemV 80 /FontFile2 ${data} 0 R >>`,
  );
  const widths = glyphs.map(({advance}) => em(advance)).join(" ");
  const descendant = pdf.add(
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${name} /CIDToGIDMap /Identity /DW 1000 /W [1 [${widths}]] ` +
      `/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor ${descriptor} 0 R >>`,
  );
  const unicode = await pdf.addStream("", new TextEncoder().encode(toUnicode(glyphs)));
  return pdf.add(
    `<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H /DescendantFonts [${descendant} 0 R] ` +
      `/ToUnicode ${unicode} 0 R >>`,
  );
}

/** At most 100 characters are mapped at a time. */
function toUnicode(glyphs: FontSubset["glyphs"]): string {
  const lines = glyphs.map(
    ({codePoint}, index) => `<${glyphHex(index + 1)}> <${hexOf(String.fromCodePoint(codePoint))}>`,
  );
  const blocks = Array.from({length: Math.ceil(lines.length / 100)}, (_, index) => {
    const some = lines.slice(index * 100, (index + 1) * 100);
    return `${some.length} beginbfchar\n${some.join("\n")}\nendbfchar`;
  });
  return [
    "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
    "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
    "/CMapName /Adobe-Identity-UCS def /CMapType 2 def",
    "1 begincodespacerange <0000> <FFFF> endcodespacerange",
    ...blocks,
    "endcmap CMapName currentdict /CMap defineresource pop end end",
  ].join("\n");
}

/** A glyph's number as a page's text has it. */
export function glyphHex(glyph: number): string {
  return glyph.toString(16).padStart(4, "0");
}
