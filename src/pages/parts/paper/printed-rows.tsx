import {formatCount} from "../../../locale/format.ts";
import {useIsPrinted} from "../../../ui/use-is-printed.ts";
import {useWording} from "../../../view/use-wording.ts";

/** A list is printed up to so many rows, about sixty sheets: longer ones are for a file. */
export const mostRowsPrinted = 1000;

/** How many rows of a list are shown: on paper, where no press shows more, as many as are printed. */
export function useMostRows(mostShown: number, mostPrinted: number = mostRowsPrinted): number {
  return useIsPrinted() ? Math.max(mostShown, mostPrinted) : mostShown;
}

/** Says on paper that a list has more rows than are printed, and how to have them all. */
export function RowsLeftOut({total, most}: {total: number; most: number}) {
  const {locale, t} = useWording();
  return useIsPrinted() && total > most ? (
    <p>{t("paper.more", {total: formatCount(total, locale), most: formatCount(most, locale)})}</p>
  ) : null;
}
