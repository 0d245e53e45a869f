import {changesZh} from "./changes.ts";
import {registerPackedZh} from "./register/register-packed.ts";
import {registerCompareZh} from "./register-compare.ts";
import {registerDataZh} from "./register-data.ts";
import {registerFiguresZh} from "./register-figures.ts";
import {registerFindingsZh} from "./register-findings.ts";

/** The sentences that only a register needs, in Chinese; loaded with the first one. */
export const registerMessages = {
  changes: changesZh,
  registerCompare: registerCompareZh,
  registerData: registerDataZh,
  registerFigures: registerFiguresZh,
  registerFindings: registerFindingsZh,
  registerPacked: registerPackedZh,
} as const;
