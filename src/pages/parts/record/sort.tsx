import type {Translate} from "../../../locale/translate.ts";
import {SelectField} from "../../../ui/fields/select-field.tsx";
import {Icon} from "../../../ui/icon.tsx";
import {usePageContext} from "../../../view/page-context.ts";
import {useSteps} from "../../../view/use-steps.ts";
import {isEntryColumn, type SortKey} from "../../../view/view.ts";
import styles from "./record-table.module.css";

/** What a list can be sorted by, as its heading says it. */
function sortWords(key: SortKey, t: Translate): string {
  if (key === "name") return t("record.name");
  return isEntryColumn(key) ? t(`registerFigures.column.${key}`) : t(`figures.dimension.${key}`);
}

/** Sorts a list whose rows are cards: they name their values themselves and have no headings to press. */
export function SortField({columns}: {columns: readonly SortKey[]}) {
  const {t, view} = usePageContext();
  const {setSort} = useSteps();
  const sorts = columns.flatMap((by) => [
    {by, descending: false},
    {by, descending: true},
  ]);
  const chosen = sorts.findIndex(({by, descending}) => view.sort?.by === by && view.sort.descending === descending);
  return (
    <SelectField
      label={t("record.sort.title")}
      value={String(chosen)}
      options={[
        {value: "-1", words: t("record.sort.none")},
        ...sorts.map(({by, descending}, at) => ({
          value: String(at),
          words: t(descending ? "record.sort.down" : "record.sort.up", {column: sortWords(by, t)}),
        })),
      ]}
      onChoose={(at) => setSort(sorts[Number(at)] ?? null)}
    />
  );
}

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
