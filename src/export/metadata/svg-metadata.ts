import {metadataPlace} from "../svg/compose-svg.ts";
import {escapeXml, unescapeXml} from "../svg/svg-markup.ts";
import {sha256} from "./hash.ts";
import {type Metadata, sealMetadata} from "./metadata.ts";

const [opening, closing] = ["<metadata>", "</metadata>"];

/**
 * Writes a metadata into an SVG of ours, where its place is.
 *
 * @throws {RangeError} If the address is no page of this app.
 */
export async function writeSvgMetadata(svg: string, metadata: Metadata): Promise<string> {
  const text = await sealMetadata(metadata, await sha256(svg));
  return svg.replace(metadataPlace, () => `${opening}${escapeXml(text)}${closing}`);
}

/** An SVG's metadata and, for its digest, all the rest; `null` where it has none, or it is not one that we wrote. */
export function readSvgMetadata(svg: string): {text: string; rest: string} | null {
  const [before, inside, after] = [svg.indexOf(opening), svg.indexOf(closing), svg.lastIndexOf(opening)];
  if (before < 0 || inside < before || after !== before) return null;
  const written = svg.slice(before + opening.length, inside);
  if (written.includes("<")) return null;
  return {
    text: unescapeXml(written),
    rest: `${svg.slice(0, before)}${metadataPlace}${svg.slice(inside + closing.length)}`,
  };
}
