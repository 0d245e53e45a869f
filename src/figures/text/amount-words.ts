import type {Locale} from "../../locale/locale.ts";
import type {Translate} from "../../locale/translate.ts";

/** A number with its unit. In English one thing is said without: a figure's unit is a plural. */
export function amountWords(amount: string, value: number | null, unit: string, locale: Locale, t: Translate): string {
  return locale === "en" && value === 1 ? amount : t("figures.amount", {amount, unit});
}
