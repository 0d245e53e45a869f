import type {Locale} from "../../locale/locale.ts";
import type {PackLabels} from "../pack-labels.ts";
import type {ExportContext} from "../picture/prepare-picture.ts";
import type {OfficeItem} from "./office-item.ts";

export type OfficeFormat = "docx" | "pptx" | "xlsx";

/** All that a worker needs to write an office file: what can be sent to it, so that words go by their language. */
export type OfficeWork = {
  format: OfficeFormat;
  items: readonly OfficeItem[];
  address: string | null;
  locale: Locale;
  pack: PackLabels | null;
};

/** What a worker answers: the file, or why there is none. */
export type OfficeAnswer = {file: Blob} | {reason: string};

type Writer = (items: readonly OfficeItem[], context: ExportContext, pack: PackLabels | null) => Promise<Blob>;

/** Writes office files where it is called; each library comes when its format is first asked for. */
export const officeWriters: Record<OfficeFormat, Writer> = {
  docx: async (items, context, pack) => (await import("./docx/to-docx.ts")).toDocx(items, context, pack),
  pptx: async (items, context, pack) => (await import("./pptx/to-pptx.ts")).toPptx(items, context, pack),
  xlsx: async (items, context) => (await import("./xlsx/to-xlsx.ts")).toXlsx(items, context),
};
