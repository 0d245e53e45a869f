import {aboutZh} from "./about.ts";
import {captionZh} from "./caption.ts";
import {ownZh} from "./custom.ts";
import {datasetErrorZh} from "./dataset-error.ts";
import {drillZh} from "./drill.ts";
import {exploreZh} from "./explore.ts";
import {exportZh} from "./export.ts";
import {figuresZh} from "./figures.ts";
import {frameworkZh} from "./framework.ts";
import {officeZh} from "./office.ts";
import {packZh} from "./pack.ts";
import {pagesZh} from "./pages.ts";
import {restoreZh} from "./restore.ts";
import {searchZh} from "./search.ts";
import {shortZh} from "./short.ts";
import {townshipsZh} from "./townships.ts";

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
  restore: restoreZh,
  search: searchZh,
  short: shortZh,
  townships: townshipsZh,
  office: officeZh,
  own: ownZh,
  framework: frameworkZh,
  explore: exploreZh,
} as const;
