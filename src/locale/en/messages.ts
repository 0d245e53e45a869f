import type {Messages} from "../translate.ts";
import {captionEn, drillEn} from "./caption.ts";
import {customEn} from "./custom.ts";
import {datasetErrorEn} from "./dataset-error.ts";
import {exploreEn, searchEn} from "./explore.ts";
import {exportEn, officeEn} from "./export.ts";
import {figuresEn, shortEn} from "./figures.ts";
import {frameworkEn, townshipsEn} from "./framework.ts";
import {packEn} from "./pack.ts";
import {aboutEn, pagesEn} from "./pages.ts";

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
  restore: {open: "Open an exported picture…"},
  search: searchEn,
  short: shortEn,
  townships: townshipsEn,
  office: officeEn,
  custom: customEn,
  framework: frameworkEn,
  explore: exploreEn,
} satisfies Messages;
