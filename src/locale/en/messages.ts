import type {Messages} from "../messages.ts";
import {exportEn} from "./export.ts";

/** Every sentence in English. */
export const messages = {export: exportEn} satisfies Messages;
