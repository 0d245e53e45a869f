import type {ReactNode} from "react";
import {Link} from "react-router-dom";
import {relationsOf} from "../../coverage/relations-of.ts";
import type {CoverageRecord} from "../../dataset/schema.ts";
import {optionLabel} from "../../figures/filter-line.ts";
import {useReading} from "../../view/reading.ts";
import {useAddress} from "../../view/use-address.ts";
import {EvidenceDoor} from "./evidence-door.tsx";
import styles from "./record-relations.module.css";

/** What a record belongs to and what belongs to it, both ways, each a door. */
export function RecordRelations({record}: {record: CoverageRecord}) {
  const {catalog, locale, t} = useReading();
  const {parent, children, owner, belongings, possiblySame} = relationsOf(record, catalog);
  const none = !parent && !owner && children.length + belongings.length + possiblySame.length === 0;
  if (none) return <p>{t("record.noRelations")}</p>;
  return (
    <div className={styles.relations}>
      {parent && <Group title={t("record.parent")} records={[parent]} />}
      {children.length > 0 && <Group title={t("record.children", {count: children.length})} records={children} />}
      {owner && <Group title={t("record.owner")} records={[owner]} />}
      {belongings.length > 0 && (
        <Group title={t("record.belongings", {count: belongings.length})} records={belongings} />
      )}
      {possiblySame.length > 0 && (
        <Group title={t("record.possiblySame")} records={possiblySame.map((same) => same.record)}>
          {possiblySame.map(({record: other, why}) => (
            <p key={other.id} className={styles.why}>
              {why[locale]} <EvidenceDoor evidence={record.evidence} />
            </p>
          ))}
        </Group>
      )}
    </div>
  );
}

function Group({title, records, children}: {title: string; records: readonly CoverageRecord[]; children?: ReactNode}) {
  const reading = useReading();
  const address = useAddress();
  return (
    <section>
      <h3 className={styles.title}>{title}</h3>
      <ul className={styles.list}>
        {records.map((record) => (
          <li key={record.id}>
            <Link to={address.record(record.id)}>{record.name[reading.locale]}</Link>{" "}
            <small className={styles.kind}>{optionLabel("kind", record.kind, reading)}</small>
          </li>
        ))}
      </ul>
      {children}
    </section>
  );
}
