import type {ReactNode} from "react";
import {Link} from "react-router-dom";
import {relationsOf} from "../../../coverage/relations-of.ts";
import type {CoverageRecord} from "../../../dataset/schema.ts";
import {optionLabel} from "../../../figures/text/filter-line.ts";
import {useAddress} from "../../../view/address/use-address.ts";
import {usePageContext} from "../../../view/page-context.ts";
import {EvidenceLink} from "../evidence/evidence-list.tsx";
import styles from "./record-relations.module.css";

export type RecordRelationsProps = {
  record: CoverageRecord;
  /** The list from which it was opened, among whose records its relations may be too; `null` for none. */
  from: string | null;
};

/** What a record belongs to and what belongs to it, both ways, each a link. */
export function RecordRelations({record, from}: RecordRelationsProps) {
  const {catalog, locale, t} = usePageContext();
  const {parent, children, owner, belongings, possiblySame} = relationsOf(record, catalog);
  const none = !parent && !owner && children.length + belongings.length + possiblySame.length === 0;
  if (none) return <p>{t("record.noRelations")}</p>;
  return (
    <div className={styles.relations}>
      {parent && <Group from={from} title={t("record.parent")} records={[parent]} />}
      {children.length > 0 && (
        <Group from={from} title={t("record.children", {count: children.length})} records={children} />
      )}
      {owner && <Group from={from} title={t("record.owner")} records={[owner]} />}
      {belongings.length > 0 && (
        <Group from={from} title={t("record.belongings", {count: belongings.length})} records={belongings} />
      )}
      {possiblySame.length > 0 && (
        <Group from={from} title={t("record.possiblySame")} records={possiblySame.map((same) => same.record)}>
          {possiblySame.map(({record: other, why}) => (
            <p key={other.id} className={styles.why}>
              {why[locale]} <EvidenceLink evidence={record.evidence} />
            </p>
          ))}
        </Group>
      )}
    </div>
  );
}

type GroupProps = {
  title: string;
  records: readonly CoverageRecord[];
  from: string | null;
  children?: ReactNode;
};

function Group({title, records, from, children}: GroupProps) {
  const reading = usePageContext();
  const address = useAddress();
  return (
    <section>
      <h3 className={styles.title}>{title}</h3>
      <ul className={styles.list}>
        {records.map((record) => (
          <li key={record.id}>
            <Link to={address.recordFrom(record.id, from)}>{record.name[reading.locale]}</Link>{" "}
            <small className={styles.kind}>{optionLabel("kind", record.kind, reading)}</small>
          </li>
        ))}
      </ul>
      {children}
    </section>
  );
}
