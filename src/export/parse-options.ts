import {locales} from "../locale/locale.ts";
import {defaultOptions, type ExportOptions, looks, type partIds, presetIds} from "./export-options.ts";

/**
 * Reads choices that were remembered, whoever wrote them: what is not understood is the default.
 *
 * Title and note belong to one picture and are never remembered.
 */
export function parseOptions(remembered: unknown): ExportOptions {
  const {preset, own, language, include, look} = fieldsOf(remembered);
  const sizes = fieldsOf(own);
  const parts = fieldsOf(include);
  const side = (value: unknown, usual: number) =>
    typeof value === "number" && Number.isFinite(value) && value > 0 ? Math.round(value) : usual;
  const part = (id: (typeof partIds)[number]) => {
    const value = parts[id];
    return typeof value === "boolean" ? value : defaultOptions.include[id];
  };
  return {
    ...defaultOptions,
    preset: presetIds.find((id) => id === preset) ?? defaultOptions.preset,
    own: {
      widthPx: side(sizes.widthPx, defaultOptions.own.widthPx),
      heightPx: side(sizes.heightPx, defaultOptions.own.heightPx),
    },
    language: locales.find((id) => id === language) ?? defaultOptions.language,
    include: {filters: part("filters"), source: part("source"), qr: part("qr"), table: part("table")},
    look: looks.find((id) => id === look) ?? defaultOptions.look,
  };
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? {...value} : {};
}
