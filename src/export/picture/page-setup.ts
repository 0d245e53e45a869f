import type {Translate} from "../../locale/translate.ts";
import type {ExportOptions} from "../export-options.ts";
import type {Sheet, Sizes} from "./sheet.ts";

/** What every strip of a picture is set by. */
export type PageSetup = {
  sheet: Sheet;
  sizes: Sizes;
  options: Pick<ExportOptions, "include" | "look">;
  t: Translate;
};
