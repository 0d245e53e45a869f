import {compareTotals, type MetricTotal} from "../../coverage/changes/compare-totals.ts";
import type {Dataset} from "../../dataset/schema.ts";
import {formatCount} from "../../locale/format.ts";
import {usePageContext} from "../../view/page-context.ts";
import {useWording} from "../../view/use-wording.ts";
import {Panel} from "../parts/layout/panel.tsx";
import table from "../parts/layout/table.module.css";
import styles from "./changes.module.css";
import type {Side} from "./side.ts";

const layers = ["reported", "named"] as const;

type Layer = (typeof layers)[number];

/** Each metric before and after: what is reported and what is named apart, and what is not given as such. */
export function TotalsPanel({earlier, later}: {earlier: Side; later: Side}) {
  const {locale} = usePageContext();
  const {t} = useWording("register");
  const totals = compareTotals(earlier.dataset, later.dataset);
  const hasReported = [earlier, later].some(({dataset}) => dataset.basis === "report");
  const shown = layers.filter((layer) => layer === "named" || hasReported);
  const isMixed = earlier.dataset.basis !== later.dataset.basis;
  const isRegister = (dataset: Dataset) => dataset.basis === "register";
  const layerWords = (layer: Layer) =>
    layer === "reported"
      ? t("changes.totals.reported")
      : [
          ...new Set(
            [earlier, later].map(({dataset}) => t(`changes.totals.${isRegister(dataset) ? "rows" : "named"}`)),
          ),
        ].join(" / ");
  return (
    <Panel id="totals" title={t("changes.totals.title")} lead={t("changes.totals.lead")} isWide>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys. */}
      <div className={table.scroll} tabIndex={0}>
        <table className={`${table.table} ${styles.totals}`}>
          <thead>
            <tr>
              <th scope="col">{t("changes.totals.metric")}</th>
              {(["before", "after", "change"] as const).map((key) => (
                <th key={key} scope="col">
                  {t(`changes.totals.${key}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {totals.flatMap(({id, label, before, after}) =>
              shown.map((layer, place) => (
                <tr key={`${id} ${layer}`}>
                  <th scope="row">
                    <span className={place === 0 ? undefined : "visually-hidden"}>{label[locale]}</span>{" "}
                    <small>{layerWords(layer)}</small>
                  </th>
                  <Amount total={before} layer={layer} />
                  <Amount total={after} layer={layer} />
                  <Change before={before} after={after} layer={layer} isMixed={isMixed} />
                </tr>
              )),
            )}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}

function Amount({total, layer}: {total: MetricTotal | null; layer: Layer}) {
  const {locale} = usePageContext();
  const {t} = useWording("register");
  const value = total?.[layer] ?? null;
  if (total === null || value === null) {
    return <td data-unknown>{t(total === null ? "changes.totals.noMetric" : "changes.totals.notGiven")}</td>;
  }
  const amount = formatCount(value, locale);
  return <td>{isLeast(total, layer) ? t("changes.totals.atLeast", {amount}) : amount}</td>;
}

type ChangeProps = {
  before: MetricTotal | null;
  after: MetricTotal | null;
  layer: Layer;
  /** Whether one of the two is a report and the other a register. */
  isMixed: boolean;
};

/**
 * By how much; nothing can be said of what is not given, of a report's names against a register's
 * rows, or of a reported total that is a lower bound.
 */
function Change({before, after, layer, isMixed}: ChangeProps) {
  const {locale} = usePageContext();
  const {t} = useWording("register");
  const [from, to] = [before?.[layer] ?? null, after?.[layer] ?? null];
  const isVague = layer === "reported" ? before?.atLeast || after?.atLeast : isMixed;
  if (from === null || to === null || isVague) {
    return <td data-unknown>{t("changes.totals.unknown")}</td>;
  }
  const amount = formatCount(Math.abs(to - from), locale);
  if (to === from) return <td>{t("changes.totals.same")}</td>;
  return <td>{t(to > from ? "changes.totals.more" : "changes.totals.fewer", {amount})}</td>;
}

/** A reported "10+", or rows of which some leave open whether they count. */
function isLeast({atLeast, unstated}: MetricTotal, layer: Layer): boolean {
  return layer === "reported" ? atLeast : unstated > 0;
}
