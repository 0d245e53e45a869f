import {Link} from "react-router-dom";
import {layoutFigure} from "../../charts/layout-figure.ts";
import {frameworkLevels} from "../../coverage/framework/framework-levels.ts";
import {questionsAbout} from "../../coverage/framework/node-contents.ts";
import {frameworkFigure} from "../../figures/builders/framework-figure.ts";
import {useAddress} from "../../view/address/use-address.ts";
import {usePageContext} from "../../view/page-context.ts";
import {useTitle} from "../../view/use-title.ts";
import {EvidenceList} from "../parts/evidence/evidence-list.tsx";
import {FigureCard} from "../parts/figure-card/figure-card.tsx";
import {ActiveFilters} from "../parts/filters/filter-chips.tsx";
import {FigureHint} from "../parts/layout/figure-hint.tsx";
import styles from "../parts/layout/page.module.css";
import {Panel} from "../parts/layout/panel.tsx";
import {NodeOutline} from "./node-outline.tsx";

/** The working method: as one picture, part by part, its evidence, and what is open about it. */
export function FrameworkPage() {
  const {catalog, locale, t} = usePageContext();
  const address = useAddress();
  const method = catalog.dataset.framework.find(({level}) => level === "method");
  const levels = frameworkLevels(catalog);
  const questions = method === undefined ? [] : questionsAbout(method, catalog);
  const title = method?.label[locale] ?? t("framework.title");
  useTitle(title);
  if (method === undefined) {
    return (
      <div className={styles.page}>
        <div className={styles.head}>
          <h1 data-steady>{title}</h1>
          <p className={styles.lead}>
            {t("framework.none")} <Link to={address.page("/")}>{t("app.overview")}</Link>
          </p>
        </div>
      </div>
    );
  }
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1 data-steady>{title}</h1>
        <p className={styles.lead}>
          {method.summary[locale]} {t("framework.lead")}
        </p>
      </div>
      <ActiveFilters />
      <FigureHint />
      <div className={styles.grid}>
        <FigureCard id="framework" build={frameworkFigure} layout={layoutFigure} metric={null} columns={12} />
        <Panel id="outline" title={t("framework.outline")} isWide>
          <div className={styles.stack}>
            {levels.map(({group, level, nodes}) => (
              <section key={group?.id ?? level}>
                <h3>
                  {group === null ? (
                    t(`framework.level.${level}`)
                  ) : (
                    <Link to={address.node(group.id)}>{group.label[locale]}</Link>
                  )}
                </h3>
                <NodeOutline nodes={nodes} />
              </section>
            ))}
          </div>
        </Panel>
        <Panel id="evidence" title={t("evidence.title")} isWide>
          <EvidenceList evidence={method.evidence} />
          {questions.length > 0 && (
            <p>
              <Link to={`${address.node(method.id)}#questions`}>
                {t("framework.questions", {count: questions.length})}
              </Link>
            </p>
          )}
        </Panel>
      </div>
    </div>
  );
}
