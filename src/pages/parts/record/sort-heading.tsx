import {Icon} from "../../../ui/icon.tsx";
import {usePageContext} from "../../../view/page-context.ts";
import {useSteps} from "../../../view/use-steps.ts";
import type {SortKey} from "../../../view/view.ts";
import styles from "./record-table.module.css";
import {sortWords} from "./sort-words.ts";

/** A column's heading, which sorts: upwards, downwards, then the file's order again. */
export function SortHeading({column}: {column: SortKey}) {
  const {t, view} = usePageContext();
  const {setSort} = useSteps();
  const sort = view.sort?.by === column ? view.sort : null;
  const next =
    sort === null ? {by: column, descending: false} : sort.descending ? null : {by: column, descending: true};
  return (
    <th scope="col" aria-sort={sort === null ? "none" : sort.descending ? "descending" : "ascending"}>
      <button type="button" className={styles.sort} onClick={() => setSort(next)}>
        {sortWords(column, t)}
        {sort && <Icon name={sort.descending ? "down" : "up"} sizePx={12} />}
      </button>
    </th>
  );
}
