import type {RegisterMessages} from "../translate.ts";
import {registerFiguresEn} from "./register-figures.ts";

/** The sentences that only a register needs, in English. */
export const registerMessages = {
  registerFigures: registerFiguresEn,
} satisfies RegisterMessages;
