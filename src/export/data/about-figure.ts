import type {Figure} from "../../figures/figure.ts";
import type {ExportContext} from "../svg/render-svg.ts";

/** What a figure says of itself, a line each with its heading: title, filters, unit, notes, source, data, address. */
export function aboutFigure(figure: Figure, {address, t}: ExportContext): (readonly [string, string])[] {
  const {id, version, day, fictional} = figure.dataset;
  return [
    [t("export.title"), figure.title],
    [t("export.filters"), figure.filterLine],
    [t("export.unitHead"), figure.unit],
    ...figure.notes.map((note) => [t("export.note"), note] as const),
    [t("export.source"), figure.sourceLine],
    [t("export.day"), day],
    [t("export.dataset"), `${id} ${version}`],
    ...(fictional ? [[t("export.note"), t("export.fictional")] as const] : []),
    [t("export.addressHead"), address],
  ];
}
