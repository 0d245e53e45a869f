import type {RegionsMessages} from "../../translate.ts";
import {placesEn} from "./regions.ts";
import {rowsEn} from "./rows.ts";

export const regionsMessages: RegionsMessages = {regions: {...placesEn, rows: rowsEn}};
