import {Link} from "react-router-dom";
import {type Filters, hasFilters} from "../../coverage/filters.ts";
import {nodeContents, nodeFilters} from "../../coverage/framework/node-contents.ts";
import type {FrameworkNode} from "../../dataset/schema.ts";
import {targetAddress} from "../../view/address/target-address.ts";
import {usePageContext} from "../../view/page-context.ts";
import type {SortKey} from "../../view/view.ts";
import {FigureEmpty} from "../parts/figure-card/figure-empty.tsx";
import {Panel} from "../parts/layout/panel.tsx";
import {RecordTable} from "../parts/record/record-table.tsx";

const columns = {
  lever: ["name", "kind", "lever", "hostKind", "township"],
  platform: ["name", "kind", "platform", "lever"],
} as const satisfies Record<"lever" | "platform", readonly SortKey[]>;

/** The records that the source places under a node; then those that stand there only through what belongs together. */
export function NodeRecords({node}: {node: FrameworkNode}) {
  const {catalog, view, page, locale, t} = usePageContext();
  const {filters} = view;
  const {organisations, others, through} = nodeContents(node, filters, catalog);
  const placed = catalog.dataset.records.filter((one) => organisations.includes(one) || others.includes(one));
  const countWith = (freed: Filters) => {
    const contents = nodeContents(node, freed, catalog);
    return contents.organisations.length + contents.others.length;
  };
  const own = nodeFilters(node, catalog);
  const label = node.label[locale];
  const count = placed.length + through.length;
  const all =
    own === null || through.length === 0
      ? null
      : targetAddress(
          {to: "records", filters: {...filters, [own.dimension]: own.filters[own.dimension]}, within: null},
          page,
          locale,
          view,
        );
  return (
    <>
      <Panel id="records" title={t("framework.placed", {count: placed.length})} isWide isList={placed.length > 0}>
        {placed.length > 0 && (
          <RecordTable
            records={placed}
            columns={own === null ? ["name", "kind"] : columns[own.dimension]}
            caption={label}
          />
        )}
        {placed.length === 0 && hasFilters(filters) && (
          <FigureEmpty words={t("figures.emptyMatch")} countWith={countWith} />
        )}
        {placed.length === 0 && !hasFilters(filters) && <p>{t("framework.nonePlaced")}</p>}
      </Panel>
      {own !== null && through.length > 0 && (
        <Panel
          id="through"
          title={t("framework.through", {count: through.length})}
          lead={t("framework.throughLead")}
          isWide
          isList
        >
          <RecordTable
            records={through}
            columns={["name", "kind", own.dimension]}
            caption={t("framework.through", {count: through.length})}
          />
          {all !== null && (
            <p>
              <Link to={all}>{t("framework.inAll", {count})}</Link>
            </p>
          )}
        </Panel>
      )}
    </>
  );
}
