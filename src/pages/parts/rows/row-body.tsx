import {useWording} from "../../../view/use-wording.ts";
import type {RowColumn} from "./row-columns.ts";
import styles from "./row-table.module.css";
import type {RowNames} from "./row-words.ts";
import {TableRow} from "./table-row.tsx";
import type {RowScroll} from "./use-row-scroll.ts";
import type {useRowTexts} from "./use-row-texts.ts";

export type RowBodyProps = {
  places: Uint32Array;
  scroll: RowScroll;
  textOf: ReturnType<typeof useRowTexts>["textOf"];
  columns: readonly RowColumn[];
  names: RowNames;
  active: number;
  idOf: (index: number) => string;
  onPress: (index: number) => void;
  onOpenRegion: ((code: string) => void) | undefined;
};

/** The rows in sight, between what keeps the room of all others. */
export function RowBody({places, scroll, textOf, columns, active, idOf, ...shared}: RowBodyProps) {
  const {t} = useWording("regions");
  const {from, to, abovePx, belowPx} = scroll;
  return (
    <tbody>
      <Gap heightPx={abovePx} columns={columns.length} />
      {[...places.subarray(from, to)].map((place, at) => (
        <TableRow
          key={place}
          id={idOf(from + at)}
          place={place}
          index={from + at}
          text={textOf(place)}
          columns={columns}
          isActive={from + at === active}
          t={t}
          {...shared}
        />
      ))}
      <Gap heightPx={belowPx} columns={columns.length} />
    </tbody>
  );
}

/** Always there, of no height too: rows that come and go leave it where it is. */
function Gap({heightPx, columns}: {heightPx: number; columns: number}) {
  return (
    <tr className={styles.gap}>
      <td colSpan={columns} style={{height: heightPx}} />
    </tr>
  );
}
