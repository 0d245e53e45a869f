import {captionZh, drillZh} from "./caption.ts";
import {customZh} from "./custom.ts";
import {datasetErrorZh} from "./dataset-error.ts";
import {exploreZh, searchZh} from "./explore.ts";
import {exportZh, officeZh} from "./export.ts";
import {figuresZh, shortZh} from "./figures.ts";
import {frameworkZh, townshipsZh} from "./framework.ts";
import {packZh} from "./pack.ts";
import {aboutZh, pagesZh} from "./pages.ts";

/** Every sentence in Chinese; the keys of this object are the keys of all languages. */
export const messages = {
  ...pagesZh,
  about: aboutZh,
  caption: captionZh,
  datasetError: datasetErrorZh,
  drill: drillZh,
  export: exportZh,
  figures: figuresZh,
  pack: packZh,
  restore: {open: "打开导出的图片…"},
  search: searchZh,
  short: shortZh,
  townships: townshipsZh,
  office: officeZh,
  custom: customZh,
  framework: frameworkZh,
  explore: exploreZh,
} as const;
