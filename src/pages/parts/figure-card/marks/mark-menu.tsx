import {Popover} from "@base-ui/react/popover";
import {Link} from "react-router-dom";
import {facetsOf} from "../../../../coverage/facets/catalog-facets.ts";
import type {RecordsTarget} from "../../../../coverage/target.ts";
import {drillOf, type MarkId} from "../../../../figures/drill.ts";
import type {Unknown} from "../../../../figures/explain-unknown.ts";
import type {Figure} from "../../../../figures/figure.ts";
import {formatPair} from "../../../../locale/format.ts";
import {targetAddress} from "../../../../view/address/target-address.ts";
import {useFigureContext} from "../../../../view/figure/use-figure.ts";
import {usePageContext} from "../../../../view/page-context.ts";
import {EvidenceList} from "../../evidence/evidence-list.tsx";
import {QuestionList} from "../../evidence/question-list.tsx";
import popup from "../../layout/popup.module.css";
import {FilterLink} from "./filter-link.tsx";
import styles from "./mark-menu.module.css";

export type MarkMenuProps = {
  figure: Figure;
  /** The mark it was asked for. */
  mark: MarkId;
  /** The mark's link, by which the menu stands and to which the focus returns. */
  anchor: Element | null;
  isOpen: boolean;
  onClose: () => void;
};

/** All that can be opened from one mark: the choice, its records, its page, and what is not known of it. */
export function MarkMenu({figure, mark, anchor, isOpen, onClose}: MarkMenuProps) {
  const reading = usePageContext();
  const {page, locale, view, t} = reading;
  const context = useFigureContext(reading);
  const drill = drillOf(figure, mark, context);
  if (drill === null) return null;
  const countOf = ({filters, within}: RecordsTarget) => facetsOf(context.catalog, filters, within).count;
  const {title, filter, lists, page: ownPage, unknown} = drill;
  // Published cells count what is listed in the counties alone.
  const isListed = context.catalog.place?.packed?.register.rows !== null;
  const counted = (isListed ? lists : []).map((list) => ({...list, count: countOf(list.records)}));
  const shown = counted.filter(({count}) => count > 0);
  const focusAnchor = () => (anchor instanceof HTMLElement ? anchor : null);
  return (
    <Popover.Root open={isOpen} onOpenChange={(open) => open || onClose()}>
      <Popover.Portal>
        <Popover.Positioner anchor={anchor} align="start" sideOffset={4} className={popup.positioner}>
          <Popover.Popup className={popup.popup} finalFocus={focusAnchor}>
            <Popover.Title className={popup.heading}>{title}</Popover.Title>
            <ul className={styles.actions}>
              {filter && (
                <li>
                  <FilterLink target={filter} className={styles.action} onPress={onClose}>
                    {filter.isChosen ? t("drill.release") : t("drill.filter")}
                  </FilterLink>
                </li>
              )}
              {shown.map(({part, records, count}) => (
                <li key={part}>
                  <Link className={styles.action} to={targetAddress(records, page, locale, view)}>
                    {part === null
                      ? t("drill.records", {count})
                      : formatPair(part, t("drill.records", {count}), locale)}
                  </Link>
                </li>
              ))}
              {ownPage && ownPage.to !== "filter" && ownPage.to !== "records" && (
                <li>
                  <Link className={styles.action} to={targetAddress(ownPage, page, locale, view)}>
                    {t(`drill.page.${ownPage.to}`)}
                  </Link>
                </li>
              )}
            </ul>
            {counted.length > 0 && shown.length === 0 && <p className={styles.words}>{t("drill.recordsNone")}</p>}
            {unknown && <Explanation unknown={unknown} />}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

function Explanation({unknown: {words, evidence, questions}}: {unknown: Unknown}) {
  const {t} = usePageContext();
  return (
    <section className={styles.unknown} aria-label={t("drill.unknown")}>
      <h3>{t("drill.unknown")}</h3>
      <p className={styles.words}>{words}</p>
      {evidence.length > 0 && (
        <>
          <h3>{t("drill.evidence")}</h3>
          <EvidenceList evidence={evidence} />
        </>
      )}
      {questions.length > 0 && (
        <>
          <h3>{t("drill.questions")}</h3>
          <QuestionList questions={questions} />
        </>
      )}
    </section>
  );
}
