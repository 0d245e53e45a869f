import type {Figure} from "../../figures/figure.ts";
import type {Metadata} from "../metadata/metadata.ts";
import {writeSvgMetadata} from "../metadata/svg-metadata.ts";
import type {Picture} from "../picture/picture.ts";
import type {ExportContext} from "../picture/prepare-picture.ts";
import {composeSvg, metadataPlace} from "./compose-svg.ts";

export type {ExportContext} from "../picture/prepare-picture.ts";

/** Writes a figure's picture as one SVG file, sealed with its metadata where the context has one. */
export async function renderSvg(picture: Picture, figure: Figure, context: ExportContext): Promise<string> {
  const svg = composeSvg(picture);
  const metadata = metadataOf(figure, context);
  return metadata === null ? svg.replace(metadataPlace, "") : writeSvgMetadata(svg, metadata);
}

export function metadataOf({id, dataset}: Figure, {metadata}: ExportContext): Metadata | null {
  if (metadata === undefined || metadata === null) return null;
  return {
    figure: id,
    address: metadata.address,
    dataset: {id: dataset.id, version: dataset.version, hash: metadata.hash},
  };
}
