import {Fragment} from "react";
import {Link} from "react-router-dom";
import {splitReleaseRef} from "../../dataset/release-ref.ts";
import type {Correction, DatasetIndex, ServedDataset} from "../../dataset/schema.ts";
import {recordInRelease} from "../../view/address/release-address.ts";
import {usePageContext} from "../../view/page-context.ts";
import {useWording} from "../../view/use-wording.ts";
import {Panel} from "../parts/layout/panel.tsx";
import styles from "./changes.module.css";
import type {Side} from "./side.ts";

export type CorrectionLogProps = {earlier: Side; later: Side; index: DatasetIndex | null};

/** What the publisher says was wrong in the earlier release and is right in the later one; nothing of two that are no releases of one dataset. */
export function CorrectionLog({earlier, later, index}: CorrectionLogProps) {
  const {locale} = usePageContext();
  const {t} = useWording("register");
  const [one, other] = [splitReleaseRef(earlier.ref), splitReleaseRef(later.ref)];
  const served = index?.datasets.find(({id}) => id === other.id);
  if (served === undefined || one.id !== other.id) return null;
  const between = versionsBetween(served, one.version, other.version);
  const corrections = (served.corrections ?? []).filter(({version}) => between.has(version));
  const notes = (served.releases ?? []).flatMap(({version, note}) =>
    note !== undefined && (version === one.version || version === other.version) ? [{version, note}] : [],
  );
  return (
    <Panel id="corrections" title={t("changes.log.title")} lead={t("changes.log.lead")} isWide>
      {corrections.length === 0 && <p className={styles.why}>{t("changes.log.none")}</p>}
      <ul className={styles.log}>
        {corrections.map((correction) => (
          <li key={`${correction.version} ${correction.day} ${correction.what.zh}`}>
            <p>
              <b>{t("changes.log.line", {day: correction.day, version: correction.version})}</b>
              {correction.what[locale]}
            </p>
            <p className={styles.note}>{t("changes.log.why", {why: correction.why[locale]})}</p>
            <Records correction={correction} earlier={earlier} later={later} />
          </li>
        ))}
      </ul>
      {notes.map(({version, note}) => (
        <p key={version} className={styles.note}>
          {t("changes.log.note", {version, note: note[locale]})}
        </p>
      ))}
    </Panel>
  );
}

/** The records that a correction names, each led to where it exists; one that is in neither is named alone. */
function Records({correction, earlier, later}: {correction: Correction; earlier: Side; later: Side}) {
  const {locale} = usePageContext();
  const {t} = useWording("register");
  if (correction.records.length === 0) return null;
  return (
    <p className={styles.note}>
      {t("changes.log.records")}
      {correction.records.map((id, place) => {
        const side = [later, earlier].find(({dataset}) => dataset.records.some((record) => record.id === id));
        const name = side?.dataset.records.find((record) => record.id === id)?.name[locale] ?? id;
        return (
          <Fragment key={id}>
            {place > 0 && (locale === "zh" ? "、" : ", ")}
            {side === undefined ? name : <Link to={recordInRelease(side.ref, id, locale, side.region)}>{name}</Link>}
          </Fragment>
        );
      })}
    </p>
  );
}

/** The releases after the earlier one, up to and with the later one, by their days. */
function versionsBetween(served: ServedDataset, earlier: string | null, later: string | null): ReadonlySet<string> {
  const all = [...(served.releases ?? []), {version: served.version, day: served.day}];
  const dayOf = (version: string | null) => all.find((one) => one.version === (version ?? served.version))?.day ?? "";
  const [from, to] = [dayOf(earlier), dayOf(later)].sort();
  return new Set(all.filter(({day}) => day > (from ?? "") && day <= (to ?? "")).map(({version}) => version));
}
