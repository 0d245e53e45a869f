import {formatList} from "../../../locale/format.ts";
import {usePageContext} from "../../../view/page-context.ts";

/** What the data are: whose report, of which day. */
export function DataLead() {
  const {catalog, locale, t} = usePageContext();
  const {date, sources} = catalog.dataset;
  return t("overview.lead", {
    publisher: formatList(
      sources.map(({publisher}) => publisher[locale]),
      locale,
    ),
    meaning: date.meaning[locale].toLowerCase(),
    day: date.day,
  });
}
