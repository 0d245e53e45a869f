import type {RegisterMessages} from "../translate.ts";
import {changesEn} from "./changes.ts";
import {registerPackedEn} from "./register/register-packed.ts";
import {registerCompareEn} from "./register-compare.ts";
import {registerDataEn} from "./register-data.ts";
import {registerFiguresEn} from "./register-figures.ts";
import {registerFindingsEn} from "./register-findings.ts";

/** The sentences that only a register needs, in English. */
export const registerMessages = {
  changes: changesEn,
  registerCompare: registerCompareEn,
  registerData: registerDataEn,
  registerFigures: registerFiguresEn,
  registerFindings: registerFindingsEn,
  registerPacked: registerPackedEn,
} satisfies RegisterMessages;
