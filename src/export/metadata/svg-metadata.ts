import {proofPlace} from "../svg/compose-svg.ts";
import {escapeXml, unescapeXml} from "../svg/svg-markup.ts";
import {sha256} from "./hash.ts";
import {type Proof, sealProof} from "./metadata.ts";

const [opening, closing] = ["<metadata>", "</metadata>"];

/**
 * Writes a proof into an SVG of ours, where its place is.
 *
 * @throws {RangeError} If the address is no page of this app.
 */
export async function writeSvgProof(svg: string, proof: Proof): Promise<string> {
  const text = await sealProof(proof, await sha256(svg));
  return svg.replace(proofPlace, () => `${opening}${escapeXml(text)}${closing}`);
}

/** An SVG's proof and, for its digest, all the rest; `null` where it has none, or it is not one that we wrote. */
export function readSvgProof(svg: string): {text: string; rest: string} | null {
  const [before, inside, after] = [svg.indexOf(opening), svg.indexOf(closing), svg.lastIndexOf(opening)];
  if (before < 0 || inside < before || after !== before) return null;
  const written = svg.slice(before + opening.length, inside);
  if (written.includes("<")) return null;
  return {
    text: unescapeXml(written),
    rest: `${svg.slice(0, before)}${proofPlace}${svg.slice(inside + closing.length)}`,
  };
}
