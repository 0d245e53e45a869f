import {rowsZh} from "./rows.ts";

/** The sentences of a large register's regions and rows, in Chinese; loaded with the first one. */
export const regionsMessages = {regions: {rows: rowsZh}} as const;
