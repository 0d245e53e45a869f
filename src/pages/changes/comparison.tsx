import {useCallback, useMemo} from "react";
import {Link} from "react-router-dom";
import {compareDatasets} from "../../coverage/changes/compare-datasets.ts";
import type {Register} from "../../dataset/register/register.ts";
import {columnLabel} from "../../figures/register/column-label.ts";
import {compareAhead, comparison} from "../../figures/register/register-builders.ts";
import {formatList} from "../../locale/format.ts";
import {addressOf} from "../../view/address/paths.ts";
import {viewOfRelease} from "../../view/address/release-address.ts";
import {usePageContext} from "../../view/page-context.ts";
import {useInSlices} from "../../view/use-in-slices.ts";
import {useWording} from "../../view/use-wording.ts";
import {FigureCard} from "../parts/figure-card/figure-card.tsx";
import {Panel} from "../parts/layout/panel.tsx";
import {type ChangeItem, itemsOfRegisters, itemsOfReports} from "./change-items.ts";
import {ChangeList} from "./change-list.tsx";
import styles from "./changes.module.css";
import type {Side} from "./side.ts";

type Sides = {earlier: Side; later: Side};

/** The changes of two of a kind; of a report and a register why they can't be compared, and what can. */
export function Comparison({earlier, later}: Sides) {
  const {catalog} = usePageContext();
  const before = catalog.beside.earlier;
  const {register: after} = later.dataset;
  if (before !== null && after !== undefined) {
    return <RegisterChanges earlier={earlier} later={later} before={before} after={after} />;
  }
  if (earlier.dataset.basis === "report" && after === undefined)
    return <ReportChanges earlier={earlier} later={later} />;
  return <OtherKinds register={after === undefined ? earlier : later} />;
}

/** From so many rows on, the page would not answer while they are compared. */
const manyRows = 4000;

function RegisterChanges({earlier, later, before, after}: Sides & {before: Register; after: Register}) {
  const {locale} = usePageContext();
  const {t} = useWording("register");
  const begin = useCallback(() => compareAhead(before, after), [before, after]);
  const {result, isComing} = useInSlices(begin, before.entries.length + after.entries.length > manyRows);
  const items = useMemo(() => {
    if (result === null) return [];
    const datasets = {before: earlier.dataset, after: later.dataset};
    return itemsOfRegisters(result, datasets, {registers: [after, before], locale, t});
  }, [result, earlier.dataset, later.dataset, after, before, locale, t]);
  if (result === null || isComing) {
    return (
      <p role="status" className={styles.coming}>
        {t("changes.none.comparing")}
      </p>
    );
  }
  const left = result.notCompared.map((column) => columnLabel(column, t));
  const notes = [
    ...(left.length === 0 ? [] : [t("changes.list.notCompared", {columns: formatList(left, locale)})]),
    t("changes.list.private"),
  ];
  return (
    <Outcome earlier={earlier} later={later} items={items} same={result.unchanged.length} notes={notes}>
      <FigureCard id="comparison" build={comparison} metric={null} columns={12} />
    </Outcome>
  );
}

function ReportChanges({earlier, later}: Sides) {
  const {locale} = usePageContext();
  const {t} = useWording("register");
  const {items, same} = useMemo(() => {
    const datasets = {before: earlier.dataset, after: later.dataset};
    const compared = compareDatasets(earlier.dataset, later.dataset);
    return {items: itemsOfReports(compared, datasets, {locale, t}), same: compared.unchanged.length};
  }, [earlier.dataset, later.dataset, locale, t]);
  return <Outcome earlier={earlier} later={later} items={items} same={same} notes={[t("changes.list.byId")]} />;
}

type OutcomeProps = Sides & {
  items: readonly ChangeItem[];
  /** How many are the same in both. */
  same: number;
  notes: readonly string[];
  children?: React.ReactNode;
};

/** What changed; or that nothing did. */
function Outcome({earlier, later, items, same, notes, children}: OutcomeProps) {
  const {t} = useWording("register");
  if (items.length > 0) {
    return (
      <>
        {children}
        <ChangeList earlier={earlier} later={later} items={items} notes={notes} />
      </>
    );
  }
  return (
    <Panel id="changes" title={t("changes.nothing.title")} isWide>
      <p>{t("changes.nothing.words", {rows: same})}</p>
      <p>{t("changes.nothing.totals")}</p>
      {notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
    </Panel>
  );
}

function OtherKinds({register}: {register: Side}) {
  const {locale} = usePageContext();
  const {t} = useWording("register");
  return (
    <Panel id="changes" title={t("changes.list.title")} isWide>
      <p>{t("changes.none.kinds")}</p>
      <p>{t("changes.none.kindsNext", {title: t("registerCompare.names.title")})}</p>
      <p>
        <Link to={addressOf("/", locale, viewOfRelease(register.ref, register.region))}>
          {register.dataset.title[locale]}
        </Link>
      </p>
    </Panel>
  );
}
