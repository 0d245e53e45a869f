import {type ReactNode, Suspense} from "react";
import {Link} from "react-router-dom";
import {valuesOf} from "../../../coverage/values-of.ts";
import type {CoverageRecord} from "../../../dataset/schema.ts";
import {optionLabel} from "../../../figures/text/filter-line.ts";
import {formatList} from "../../../locale/format.ts";
import {lazyPart} from "../../../ui/lazy-part.ts";
import {useAddress} from "../../../view/address/use-address.ts";
import {valueWords} from "../../../view/list/order-records.ts";
import {usePageContext} from "../../../view/page-context.ts";
import {EvidenceLink} from "../evidence/evidence-list.tsx";
import {NodeLink} from "./node-link.tsx";
import styles from "./record-facts.module.css";

const RegisterFacts = lazyPart(async () => (await import("./register-facts.tsx")).RegisterFacts);

const organisationFacts = ["hostKind", "mode", "township"] as const;

/** What is known of a record, and what its source leaves out, said as such. */
export function RecordFacts({record}: {record: CoverageRecord}) {
  if (record.entry === undefined) return <ReportFacts record={record} />;
  return (
    <Suspense fallback={null}>
      <RegisterFacts record={record} entry={record.entry} />
    </Suspense>
  );
}

function ReportFacts({record}: {record: CoverageRecord}) {
  const {locale, t} = usePageContext();
  const aliases = record.aliases.filter((alias) => /\p{Script=Han}/u.test(alias) === (locale === "zh"));
  const isOrganisation = record.host !== null || record.countsIn.length > 0;
  return (
    <dl className={styles.facts}>
      <Fact name={t("figures.dimension.kind")}>
        <Values record={record} dimension="kind" />
      </Fact>
      {aliases.length > 0 && <Fact name={t("record.aliases")}>{formatList(aliases, locale)}</Fact>}
      {record.host && <Fact name={t("record.host")}>{record.host[locale]}</Fact>}
      <Fact name={t("record.nodes")}>
        {record.nodes.length === 0 ? (
          <Silent />
        ) : (
          <ul>
            {record.nodes.map((id) => (
              <li key={id}>
                <NodeLink id={id} />
              </li>
            ))}
          </ul>
        )}
      </Fact>
      {isOrganisation &&
        organisationFacts.map((dimension) => (
          <Fact key={dimension} name={t(`figures.dimension.${dimension}`)}>
            <Values record={record} dimension={dimension} />
          </Fact>
        ))}
      {record.kind === "honour" && (
        <>
          <Fact name={t("figures.dimension.level")}>
            <Values record={record} dimension="level" />
          </Fact>
          <Fact name={t("record.holder")}>{record.holder ? record.holder[locale] : <Silent />}</Fact>
        </>
      )}
      <Measures record={record} />
      {record.notes.length > 0 && (
        <Fact name={t("record.notes")}>
          {record.notes.map((note) => (
            <p key={note.zh}>
              {note[locale]} <EvidenceLink evidence={record.evidence} />
            </p>
          ))}
        </Fact>
      )}
    </dl>
  );
}

/** The metrics in which the record counts, and those that measure it. */
function Measures({record}: {record: CoverageRecord}) {
  const {catalog, locale, t} = usePageContext();
  const address = useAddress();
  const countsIn = record.countsIn.flatMap((id) => catalog.metricById.get(id) ?? []);
  const about = catalog.dataset.metrics.filter((metric) => metric.about === record.id);
  return (
    <>
      {countsIn.map(({id, label}) => (
        <Fact key={id} name={t("record.countsIn")}>
          <Link to={address.metric(id)}>{label[locale]}</Link>
        </Fact>
      ))}
      {about.map(({id, label, reported, unit}) => (
        <Fact key={id} name={label[locale]}>
          <Link to={address.metric(id)}>
            {t("figures.amount", {amount: String(reported?.value ?? "—"), unit: unit[locale]})}
          </Link>
        </Fact>
      ))}
    </>
  );
}

function Fact({name, children}: {name: string; children: ReactNode}) {
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Values({
  record,
  dimension,
}: {
  record: CoverageRecord;
  dimension: "kind" | "hostKind" | "mode" | "township" | "level";
}) {
  const reading = usePageContext();
  const {words, through} = valueWords(record, dimension, reading);
  if (words === null) return <Silent />;
  return (
    <>
      {dimension === "township" ? <TownshipDoors record={record} /> : words}
      {through && (
        <small className={styles.through}> {reading.t("record.through", {name: through.name[reading.locale]})}</small>
      )}
    </>
  );
}

function TownshipDoors({record}: {record: CoverageRecord}) {
  const reading = usePageContext();
  const address = useAddress();
  return valuesOf(record, "township", reading.catalog).values.map((code) => (
    <Link key={code} to={address.township(code)}>
      {optionLabel("township", code, reading)}
    </Link>
  ));
}

function Silent() {
  const {t} = usePageContext();
  return <span className={styles.silent}>{t("figures.notStated")}</span>;
}
