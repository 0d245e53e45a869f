import {toKeepError} from "../../../dataset/keep/keep-error.ts";
import type {Translate} from "../../../locale/translate.ts";

/** Why something could not be kept or read here, and what holds now. */
export function keepWords(error: unknown, t: Translate): string {
  const {kind, cause} = toKeepError(error);
  return t(`registerData.keep.${kind}`, {message: cause instanceof Error ? cause.message : kind});
}
