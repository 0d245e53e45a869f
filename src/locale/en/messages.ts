import type {Messages} from "../messages.ts";
import {aboutEn} from "./about.ts";
import {datasetErrorEn} from "./dataset-error.ts";
import {exportEn} from "./export.ts";
import {figuresEn} from "./figures.ts";
import {pagesEn} from "./pages.ts";

/** Every sentence in English. */
export const messages = {
  ...pagesEn,
  about: aboutEn,
  datasetError: datasetErrorEn,
  export: exportEn,
  figures: figuresEn,
} satisfies Messages;
