import {exportZh} from "./export.ts";

/** Every sentence in Chinese; the keys of this object are the keys of all languages. */
export const messages = {export: exportZh} as const;
