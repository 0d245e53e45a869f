import {notStated} from "../../coverage/filters.ts";
import {outside} from "../../coverage/register/group-by-township.ts";
import type {Register} from "../../dataset/register/register.ts";
import type {Translate} from "../../locale/translate.ts";

/** What a place of a register is called; one that the register has not, as of an earlier one, by its code. */
export function townshipLabel(township: string, {townships}: Pick<Register, "townships">, t: Translate): string {
  if (township === outside) return t("registerFigures.outside");
  if (township === notStated) return t("registerFigures.notFilled");
  return townships.find(({code}) => code === township)?.name ?? t("registerFigures.unnamedTownship", {code: township});
}
