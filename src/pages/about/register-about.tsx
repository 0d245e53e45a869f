import {Link} from "react-router-dom";
import type {Catalog} from "../../coverage/catalog.ts";
import {indexOf} from "../../coverage/facets/catalog-facets.ts";
import {formatCount} from "../../locale/format.ts";
import {useAddress} from "../../view/address/use-address.ts";
import {usePageContext} from "../../view/page-context.ts";
import {useTitle} from "../../view/use-title.ts";
import {useWording} from "../../view/use-wording.ts";
import {isOwnRegister} from "../../view/view.ts";
import styles from "../parts/layout/page.module.css";
import {Panel} from "../parts/layout/panel.tsx";
import {OfflinePart} from "./offline-part.tsx";

const methods = ["rows", "blank", "term", "rate", "private"] as const;
/** No rate is shown above a county. */
const ofRegion = ["rows", "blank", "term", "private"] as const;

/** Where a register comes from, how its numbers are counted, and what is assumed. */
export function RegisterAbout() {
  const {catalog, locale, t} = usePageContext();
  const {t: tRegions} = useWording("regions");
  const address = useAddress();
  const {id, fictional, metrics, title, codeLists, register, date} = catalog.dataset;
  const {place} = catalog;
  useTitle(t("app.about"));
  const facts = [
    [t("registerData.about.source"), title[locale]],
    [t("registerData.about.file"), fileOf(catalog)],
    [t("registerData.about.rows"), formatCount(register?.entries.length ?? indexOf(catalog).whole.count, locale)],
    [
      t(place?.packed ? "townships.title" : "registerData.about.townships"),
      formatCount(register?.townships.length ?? codeLists.township.length, locale),
    ],
    [t("registerData.about.day"), date.day],
  ];
  const hasTerms = (codeLists.term ?? []).length > 0;
  const shownMethods = place?.packed ? ofRegion.filter((method) => method !== "term" || hasTerms) : methods;
  const isPublished = place !== undefined && !isOwnRegister(id);
  const kept = isOwnRegister(id)
    ? t("registerData.about.kept")
    : isPublished && !fictional
      ? tRegions("regions.about.published")
      : t("registerData.about.served");
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1>{t("app.about")}</h1>
        <p className={styles.lead}>{t("registerData.about.lead")}</p>
      </div>
      <div className={styles.grid}>
        <Panel id="sources" title={t("about.sources")} isWide>
          <dl className={styles.terms}>
            {facts.map(([name, words]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{words}</dd>
              </div>
            ))}
          </dl>
          <p>
            {kept} {place?.packed?.register.rows === null && tRegions("regions.about.cells")}{" "}
            <Link to={address.page("/data")}>{t("registerData.about.toData")}</Link>
          </p>
        </Panel>
        <Panel id="methods" title={t("about.methods")} isWide>
          <dl className={styles.terms}>
            {shownMethods.map((method) => (
              <div key={method}>
                <dt>{t(`registerData.about.method.${method}.name`)}</dt>
                <dd>
                  {method === "private" && place
                    ? tRegions("regions.about.private")
                    : t(`registerData.about.method.${method}.words`)}
                </dd>
              </div>
            ))}
          </dl>
        </Panel>
        <Panel id="metrics" title={t("about.metrics")} isWide>
          <dl className={styles.terms}>
            {metrics.map((metric) => (
              <div key={metric.id}>
                <dt>
                  <Link to={address.metric(metric.id)}>{metric.label[locale]}</Link>
                </dt>
                <dd>{metric.definition[locale]}</dd>
              </div>
            ))}
          </dl>
        </Panel>
        <OfflinePart />
      </div>
    </div>
  );
}

/** The file a register was read from, with its sheet where that has a name. */
function fileOf({dataset: {register}, place}: Catalog): string {
  if (register === undefined) return place?.packed?.register.file ?? "";
  return register.sheet === "" ? register.file : `${register.file} · ${register.sheet}`;
}
