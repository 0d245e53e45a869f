import type {RegionsMessages} from "../../translate.ts";
import {rowsEn} from "./rows.ts";

export const regionsMessages: RegionsMessages = {regions: {rows: rowsEn}};
