import {addressOf, metricPath, type PagePath, recordPath} from "./address.ts";
import {useReading} from "./reading.ts";

/**
 * Addresses of other pages that keep what the reader chose: drilling down and coming
 * back keeps the filters. The sort order belongs to a list and stays behind.
 */
export function useAddress() {
  const {locale, view} = useReading();
  const to = (page: PagePath) => addressOf(page, locale, {...view, sort: null});
  return {
    page: to,
    record: (id: string) => to(recordPath(id)),
    metric: (id: string) => to(metricPath(id)),
  };
}
