import {type RefObject, useEffect, useLayoutEffect, useRef} from "react";
import {Link} from "react-router-dom";
import type {CoverageRecord} from "../../../dataset/schema.ts";
import {Icon} from "../../../ui/icon.tsx";
import {explorePage} from "../../../view/address/known-values.ts";
import {useAddress} from "../../../view/address/use-address.ts";
import {usePageContext} from "../../../view/page-context.ts";
import {useSteps} from "../../../view/use-steps.ts";
import {EvidenceList} from "../../parts/evidence/evidence-list.tsx";
import {RecordFacts} from "../../parts/record/record-facts.tsx";
import {RecordRelations} from "../../parts/record/record-relations.tsx";
import styles from "./record-beside.module.css";

export type RecordBesideProps = {
  record: CoverageRecord;
  /** Whether the list shows it now. */
  isListed: boolean;
  /** Set by the reader's own opening, which brings the focus along; an address does not. */
  takesFocus: RefObject<boolean>;
  /** Gives the focus back to the record's row. */
  onLeft: (record: CoverageRecord) => void;
};

/** A record opened beside the list: facts, relations, evidence, and the way to its page. */
export function RecordBeside({record, isListed, takesFocus, onLeft}: RecordBesideProps) {
  const {locale, t} = usePageContext();
  const address = useAddress();
  const {setList} = useSteps();
  const place = useRef<HTMLElement>(null);
  const {id, name, summary, evidence} = record;
  useEffect(() => {
    const panel = place.current;
    if (!takesFocus.current || panel === null || id === "") return;
    takesFocus.current = false;
    panel.scrollTop = 0;
    panel.focus({preventScroll: true});
    panel.scrollIntoView({block: "nearest"});
  }, [id, takesFocus]);
  const left = useRef(() => {});
  useLayoutEffect(() => {
    left.current = () => onLeft(record);
  });
  useLayoutEffect(() => {
    const panel = place.current;
    return () => {
      if (!panel?.contains(document.activeElement)) return;
      // An effect may also be taken down to be set up again, with the panel left in its place.
      queueMicrotask(() => {
        if (!panel.isConnected) left.current();
      });
    };
  }, []);
  return (
    <section
      ref={place}
      tabIndex={-1}
      className={styles.beside}
      aria-labelledby="beside-title"
      onKeyDown={({key}) => {
        if (key === "Escape") setList({open: null});
      }}
    >
      <header className={styles.head}>
        <div>
          <h2 id="beside-title">{name[locale]}</h2>
          <p className={styles.summary}>{summary[locale]}</p>
        </div>
        <button type="button" className={styles.close} onClick={() => setList({open: null})}>
          <Icon name="close" />
          <span className="visually-hidden">{t("explore.list.close")}</span>
        </button>
      </header>
      {!isListed && <p className={styles.outside}>{t("explore.list.outside")}</p>}
      <p>
        <Link to={address.recordFrom(id, explorePage)}>{t("explore.list.openPage")}</Link>
      </p>
      <h3>{t("record.facts")}</h3>
      <RecordFacts record={record} />
      <h3>{t("record.relations")}</h3>
      <RecordRelations record={record} from={explorePage} />
      <h3 id="evidence">{t("evidence.title")}</h3>
      <EvidenceList evidence={evidence} />
    </section>
  );
}
