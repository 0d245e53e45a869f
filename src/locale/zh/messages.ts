import {aboutZh} from "./about.ts";
import {datasetErrorZh} from "./dataset-error.ts";
import {exportZh} from "./export.ts";
import {figuresZh} from "./figures.ts";
import {pagesZh} from "./pages.ts";

/** Every sentence in Chinese; the keys of this object are the keys of all languages. */
export const messages = {
  ...pagesZh,
  about: aboutZh,
  datasetError: datasetErrorZh,
  export: exportZh,
  figures: figuresZh,
} as const;
