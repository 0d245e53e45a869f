import type {PackWords} from "../pack/pack-labels.ts";
import type {ExportContext} from "../picture/prepare-picture.ts";
import type {OfficeItem} from "./office-item.ts";
import type {OfficeFormat} from "./office-work.ts";

type Writer = (items: readonly OfficeItem[], context: ExportContext, pack: PackWords | null) => Promise<Blob>;

/** Writes office files where it is called; each library comes when its format is first asked for. */
export const officeWriters: Record<OfficeFormat, Writer> = {
  docx: async (items, context, pack) => (await import("./docx/to-docx.ts")).toDocx(items, context, pack),
  pptx: async (items, context, pack) => (await import("./pptx/to-pptx.ts")).toPptx(items, context, pack),
  xlsx: async (items, context) => (await import("./xlsx/to-xlsx.ts")).toXlsx(items, context),
};
