import {registerFiguresZh} from "./register-figures.ts";

/** The sentences that only a register needs, in Chinese; loaded with the first one. */
export const registerMessages = {
  registerFigures: registerFiguresZh,
} as const;
