import {Link} from "react-router-dom";
import {layoutFigure} from "../charts/layout-figure.ts";
import {frameworkLevels} from "../coverage/framework-levels.ts";
import {questionsAbout} from "../coverage/questions-about.ts";
import {frameworkFigure} from "../figures/framework-figure.ts";
import {usePageContext} from "../view/page-context.ts";
import {useAddress} from "../view/use-address.ts";
import {useTitle} from "../view/use-title.ts";
import {ActiveFilters} from "./parts/active-filters.tsx";
import {EvidenceList} from "./parts/evidence-list.tsx";
import {FigureCard} from "./parts/figure-card.tsx";
import {NodeOutline} from "./parts/node-outline.tsx";
import styles from "./parts/page.module.css";
import {Panel} from "./parts/panel.tsx";

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
          <h1>{title}</h1>
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
        <h1>{title}</h1>
        <p className={styles.lead}>
          {method.summary[locale]} {t("framework.lead")}
        </p>
      </div>
      <ActiveFilters />
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
