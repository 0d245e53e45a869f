import {SelectField} from "../../../ui/select-field.tsx";
import {usePageContext} from "../../../view/page-context.ts";
import {useSteps} from "../../../view/use-steps.ts";
import type {SortKey} from "../../../view/view.ts";
import {sortWords} from "./sort-words.ts";

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
