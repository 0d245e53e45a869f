import {notStated} from "../../coverage/filters.ts";
import {outside} from "../../coverage/register/group-by-township.ts";
import type {Register} from "../../dataset/register/register.ts";
import type {RegisterFigureContext} from "./register-context.ts";

/** What a place of a register is called; one that the register has not, as of an earlier one, by its code. */
export function townshipLabel(
  township: string,
  {townships}: Pick<Register, "townships">,
  {locale, t}: Pick<RegisterFigureContext, "locale" | "t">,
): string {
  if (township === outside) return t("registerFigures.outside");
  if (township === notStated) return t("registerFigures.notFilled");
  const known = townships.find(({code}) => code === township);
  if (known === undefined) return t("registerFigures.unnamedTownship", {code: township});
  return locale === "en" ? (known.en ?? known.name) : known.name;
}
