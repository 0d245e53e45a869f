import type {Text} from "../../dataset/schema.ts";
import type {Catalog} from "../catalog.ts";
import type {SearchEntry} from "./search.ts";

/**
 * Everything of a dataset that has a page of its own: records, metrics, framework nodes,
 * townships, in the file's order.
 *
 * @param locale - The language in which a name is shown; it is found in both.
 */
export function searchEntriesOf({dataset}: Catalog, locale: keyof Text): SearchEntry[] {
  const {records, metrics, framework, codeLists} = dataset;
  const namesOf = (text: Text) => (locale === "zh" ? [text.zh, text.en] : [text.en, text.zh]);
  return [
    ...records.map(({id, name, aliases, host}): SearchEntry => {
      return {id, group: "record", names: [...namesOf(name), ...aliases, ...(host ? namesOf(host) : [])]};
    }),
    ...metrics.map(({id, label}): SearchEntry => ({id, group: "metric", names: namesOf(label)})),
    ...framework.map(({id, label}): SearchEntry => ({id, group: "node", names: namesOf(label)})),
    ...codeLists.township.map(({code, label}): SearchEntry => ({id: code, group: "township", names: namesOf(label)})),
  ];
}
