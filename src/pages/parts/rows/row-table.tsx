import {type KeyboardEvent, useCallback, useId, useLayoutEffect, useMemo, useRef, useState} from "react";
import type {PackedDimension, PackedRegister} from "../../../dataset/packed/packed-register.ts";
import type {RowStore} from "../../../dataset/rows/row-store.ts";
import {formatCount} from "../../../locale/format.ts";
import {SearchField} from "../../../ui/fields/search-field.tsx";
import {useWording} from "../../../view/use-wording.ts";
import tools from "../layout/tools.module.css";
import {RowBody} from "./row-body.tsx";
import {type RowSort, shownColumns} from "./row-columns.ts";
import {RowFailure, RowsEmpty} from "./row-empty.tsx";
import {RowHead} from "./row-head.tsx";
import {RowSave} from "./row-save.tsx";
import styles from "./row-table.module.css";
import row from "./row-tools.module.css";
import type {RowNames} from "./row-words.ts";
import {useRowScroll} from "./use-row-scroll.ts";
import {useRowTexts} from "./use-row-texts.ts";
import {useShownPlaces} from "./use-shown-places.ts";

export type RowTableProps = {
  /** Its columns; what `rows` holds is the store's, and is not looked at here. */
  packed: PackedRegister;
  store: RowStore;
  /** Those that pass the filters, ascending. */
  places: Uint32Array;
  /** The code of the region that is looked at, and how many rows it has; the whole register unless told. */
  within?: string;
  total?: number;
  /** What is searched for, "" for nothing, and the order, `null` as in the register: the caller's to keep. */
  typed: string;
  onType: (typed: string) => void;
  sort: RowSort | null;
  onSort: (sort: RowSort | null) => void;
  /** What a value is called; the same function while the names are the same, as is `regionName`. */
  labelOf: (dimension: PackedDimension, value: string) => string;
  regionName: (code: string) => string;
  onOpenRegion?: (code: string) => void;
  /** Opens a new store where this one's worker has died. */
  onReopen: () => void;
  /** The filters in words, and where the rows can be seen again, for a file of them; `null` where no one else could. */
  filterLine: string;
  address: string | null;
};

/** The rows of a register of any size, those in sight drawn: searched, sorted, and saved as a file. */
export function RowTable(props: RowTableProps) {
  const {packed, store, places, typed, onType, sort, onSort, labelOf, regionName, onReopen, filterLine, address} =
    props;
  const {within = packed.region.code, total = packed.size} = props;
  const {locale, t} = useWording("regions");
  const names = useMemo<RowNames>(
    () => ({packed, within, labelOf, regionName, locale}),
    [packed, within, labelOf, regionName, locale],
  );
  const shown = useShownPlaces(store, places, typed, sort, names);
  const amounts = {
    count: total,
    shown: formatCount(shown.places.length, locale),
    total: formatCount(total, locale),
  };
  const [failure, setFailure] = useState<{of: RowStore} | null>(null);
  const hasFailed = shown.failure !== null || failure?.of === store;
  return (
    <section className={styles.rows} aria-label={t("regions.rows.title")}>
      <div className={tools.tools}>
        <SearchField
          typed={typed}
          onType={onType}
          label={t("regions.rows.search")}
          placeholder={t("regions.rows.searchFor")}
        />
        <RowSave
          store={store}
          places={shown.places}
          names={names}
          typed={typed}
          filterLine={filterLine}
          address={address}
          isComing={shown.isComing || hasFailed}
        />
      </div>
      <p role="status" className={row.count}>
        {typed.trim() === "" ? t("regions.rows.count", amounts) : t("regions.rows.countTyped", {...amounts, typed})}
        {shown.isComing && <span className={row.looking}> {t("regions.rows.looking")}</span>}
      </p>
      {hasFailed ? (
        <RowFailure onReopen={onReopen} />
      ) : shown.places.length === 0 && !shown.isComing ? (
        <RowsEmpty passing={places.length} typed={typed} onClear={() => onType("")} />
      ) : (
        <RowBox
          {...props}
          shown={shown.places}
          isComing={shown.isComing}
          names={names}
          sort={sort}
          onSort={onSort}
          onFailure={() => setFailure({of: store})}
        />
      )}
    </section>
  );
}

type RowBoxProps = Pick<RowTableProps, "packed" | "store" | "sort" | "onSort" | "onOpenRegion"> & {
  shown: Uint32Array;
  isComing: boolean;
  names: RowNames;
  onFailure: () => void;
};

/** The box in which the rows are scrolled; its table is one stop of the Tab key, and its head another. */
function RowBox({packed, store, sort, onSort, onOpenRegion, shown, isComing, names, onFailure}: RowBoxProps) {
  const {t} = useWording("regions");
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const columns = useMemo(() => shownColumns(packed), [packed]);
  const scroll = useRowScroll(box, shown.length);
  const [active, setActive] = useState(0);
  const {textOf, failure} = useRowTexts(store, [...shown.subarray(scroll.from, scroll.to)]);
  const {scrollToTop} = scroll;
  const before = useRef(shown);
  useLayoutEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    setActive(0);
    scrollToTop();
  }, [shown, scrollToTop]);
  useLayoutEffect(() => {
    if (failure !== null) onFailure();
  }, [failure, onFailure]);
  const idOf = useCallback((index: number) => `${id}-${index}`, [id]);
  const isDrawn = active >= scroll.from && active < scroll.to;

  const move = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.altKey || event.ctrlKey || event.metaKey) return;
    const targets: Partial<Record<string, number>> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + scroll.rowsInSight,
      PageUp: active - scroll.rowsInSight,
      Home: 0,
      End: shown.length - 1,
    };
    const target = targets[event.key];
    if (target === undefined) {
      const place = shown[active];
      const region = place === undefined ? undefined : regionAt(packed, place);
      if (event.key === "Enter" && region !== undefined) onOpenRegion?.(region);
      return;
    }
    event.preventDefault();
    const row = Math.min(Math.max(target, 0), shown.length - 1);
    setActive(row);
    scroll.reveal(row);
  };

  return (
    <>
      <div ref={box} className={styles.place} aria-busy={isComing}>
        <table
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: arrows lead through its rows.
          role="grid"
          className={styles.table}
          tabIndex={0}
          aria-rowcount={shown.length + 1}
          aria-activedescendant={isDrawn ? idOf(active) : undefined}
          onKeyDown={move}
        >
          <caption className="visually-hidden">
            {t("regions.rows.caption")} · {t("regions.rows.keys")}
          </caption>
          <colgroup>
            {columns.map((column) => (
              <col key={column} className={styles[column]} />
            ))}
          </colgroup>
          <RowHead columns={columns} sort={sort} onSort={onSort} />
          <RowBody
            places={shown}
            scroll={scroll}
            textOf={textOf}
            columns={columns}
            names={names}
            active={active}
            idOf={idOf}
            onPress={setActive}
            onOpenRegion={onOpenRegion}
          />
        </table>
      </div>
      {scroll.to - scroll.from < shown.length && <p className={styles.printed}>{t("regions.rows.printed")}</p>}
    </>
  );
}

function regionAt({dimensions: {region}}: PackedRegister, place: number): string | undefined {
  return region.values[region.codes[place] ?? 0]?.[0];
}
