import type {Messages} from "../messages.ts";
import {aboutEn} from "./about.ts";
import {captionEn} from "./caption.ts";
import {ownEn} from "./custom.ts";
import {datasetErrorEn} from "./dataset-error.ts";
import {drillEn} from "./drill.ts";
import {exploreEn} from "./explore.ts";
import {exportEn} from "./export.ts";
import {figuresEn} from "./figures.ts";
import {frameworkEn} from "./framework.ts";
import {officeEn} from "./office.ts";
import {packEn} from "./pack.ts";
import {pagesEn} from "./pages.ts";
import {restoreEn} from "./restore.ts";
import {searchEn} from "./search.ts";
import {shortEn} from "./short.ts";
import {townshipsEn} from "./townships.ts";

/** Every sentence in English. */
export const messages = {
  ...pagesEn,
  about: aboutEn,
  caption: captionEn,
  datasetError: datasetErrorEn,
  drill: drillEn,
  export: exportEn,
  figures: figuresEn,
  pack: packEn,
  restore: restoreEn,
  search: searchEn,
  short: shortEn,
  townships: townshipsEn,
  office: officeEn,
  own: ownEn,
  framework: frameworkEn,
  explore: exploreEn,
} satisfies Messages;
