import {usePageContext} from "../../../view/page-context.ts";
import {type ListColumn, sortKeys} from "../../../view/view.ts";
import {SortHeading} from "../../parts/record/sort-heading.tsx";
import {columnWords} from "./column-words.ts";

/** The head of the list: what can be sorted by is a button that does. */
export function ListHeadings({columns}: {columns: readonly ListColumn[]}) {
  const {t} = usePageContext();
  return (
    <thead>
      <tr>
        <SortHeading column="name" />
        {columns.map((column) => {
          const sorted = sortKeys.find((key) => key === column);
          if (sorted) return <SortHeading key={column} column={sorted} />;
          return (
            <th key={column} scope="col">
              {columnWords(column, t)}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
