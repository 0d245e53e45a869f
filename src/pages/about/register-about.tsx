import {Link} from "react-router-dom";
import type {Register} from "../../dataset/register/register.ts";
import {formatCount} from "../../locale/format.ts";
import {useAddress} from "../../view/address/use-address.ts";
import {usePageContext} from "../../view/page-context.ts";
import {useTitle} from "../../view/use-title.ts";
import {isOwnRegister} from "../../view/view.ts";
import styles from "../parts/layout/page.module.css";
import {Panel} from "../parts/layout/panel.tsx";
import {OfflinePart} from "./offline-part.tsx";

const methods = ["rows", "blank", "term", "rate", "private"] as const;

/** Where a register comes from, how its numbers are counted, and what is assumed. */
export function RegisterAbout({register}: {register: Register}) {
  const {catalog, locale, t} = usePageContext();
  const address = useAddress();
  const {id, file, sheet, day, entries, townships} = register;
  const {metrics, title} = catalog.dataset;
  useTitle(t("app.about"));
  const facts = [
    [t("registerData.about.source"), title[locale]],
    [t("registerData.about.file"), sheet === "" ? file : `${file} · ${sheet}`],
    [t("registerData.about.rows"), formatCount(entries.length, locale)],
    [t("registerData.about.townships"), formatCount(townships.length, locale)],
    [t("registerData.about.day"), day],
  ];
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
            {t(isOwnRegister(id) ? "registerData.about.kept" : "registerData.about.served")}{" "}
            <Link to={address.page("/data")}>{t("registerData.about.toData")}</Link>
          </p>
        </Panel>
        <Panel id="methods" title={t("about.methods")} isWide>
          <dl className={styles.terms}>
            {methods.map((method) => (
              <div key={method}>
                <dt>{t(`registerData.about.method.${method}.name`)}</dt>
                <dd>{t(`registerData.about.method.${method}.words`)}</dd>
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
