import type {OfficeItem} from "./office-item.ts";
import type {OfficeFormat} from "./office-work.ts";
import type {PackWords} from "./pack-words.ts";
import type {ExportContext} from "./prepare-picture.ts";

type Writer = (items: readonly OfficeItem[], context: ExportContext, pack: PackWords | null) => Promise<Blob>;

/** Writes office files where it is called; each library comes when its format is first asked for. */
export const officeWriters: Record<OfficeFormat, Writer> = {
  docx: async (items, context, pack) => (await import("./to-docx.ts")).toDocx(items, context, pack),
  pptx: async (items, context, pack) => (await import("./to-pptx.ts")).toPptx(items, context, pack),
  xlsx: async (items, context) => (await import("./to-xlsx.ts")).toXlsx(items, context),
};
