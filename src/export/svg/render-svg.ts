import type {Figure} from "../../figures/figure.ts";
import type {Proof} from "../metadata/metadata.ts";
import {writeSvgProof} from "../metadata/svg-metadata.ts";
import type {Picture} from "../picture/picture.ts";
import type {ExportContext} from "../picture/prepare-picture.ts";
import {composeSvg, proofPlace} from "./compose-svg.ts";

export type {ExportContext} from "../picture/prepare-picture.ts";

/** Writes a figure's picture as one SVG file, sealed with its proof where the context has one. */
export async function renderSvg(picture: Picture, figure: Figure, context: ExportContext): Promise<string> {
  const svg = composeSvg(picture);
  const proof = proofOf(figure, context);
  return proof === null ? svg.replace(proofPlace, "") : writeSvgProof(svg, proof);
}

export function proofOf({id, dataset}: Figure, {proof}: ExportContext): Proof | null {
  if (proof === undefined) return null;
  return {
    figure: id,
    address: proof.address,
    dataset: {id: dataset.id, version: dataset.version, hash: proof.hash},
  };
}
