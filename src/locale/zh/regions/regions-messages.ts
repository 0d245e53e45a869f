import {placesZh} from "./regions.ts";
import {rowsZh} from "./rows.ts";

/** The sentences of a large register's regions and rows, in Chinese; loaded with the first one. */
export const regionsMessages = {regions: {...placesZh, rows: rowsZh}} as const;
