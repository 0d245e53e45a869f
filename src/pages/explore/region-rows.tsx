import {useCallback, useMemo} from "react";
import {Link, useNavigate} from "react-router-dom";
import {facetsOf} from "../../coverage/facets/catalog-facets.ts";
import {notStated} from "../../coverage/filters.ts";
import type {RegionPlace} from "../../coverage/regions/region-place.ts";
import type {PackedDimension} from "../../dataset/packed/packed-register.ts";
import {filterLine} from "../../figures/text/filter-line.ts";
import {useAddress, useFigureAddress} from "../../view/address/use-address.ts";
import {usePageContext} from "../../view/page-context.ts";
import {useRowStore} from "../../view/regions/use-row-store.ts";
import {useSteps} from "../../view/use-steps.ts";
import {useWording} from "../../view/use-wording.ts";
import type {Sort, SortKey} from "../../view/view.ts";
import page from "../parts/layout/page.module.css";
import type {RowColumn, RowSort} from "../parts/rows/row-columns.ts";
import {RowFailure} from "../parts/rows/row-empty.tsx";
import {RowTable} from "../parts/rows/row-table.tsx";

type Packed = NonNullable<RegionPlace["packed"]>;

/** The rows of a region of several counties; where only counts are published, the ways down to those who have them. */
export function RegionRows({packed}: {packed: Packed}) {
  return packed.register.rows === null ? <PartLinks /> : <AllRows packed={packed} />;
}

function AllRows({packed: {register, stretch}}: {packed: Packed}) {
  const context = usePageContext();
  const {catalog, view, locale, t} = context;
  const {store, hasFailed, reopen} = useRowStore(register);
  const {setList, setSort} = useSteps();
  const address = useAddress();
  const navigate = useNavigate();
  const {whole} = useFigureAddress("records");
  const places = useMemo(() => {
    const found = facetsOf(catalog, view.filters, view.within).placesOf();
    const [from] = stretch;
    return from === 0 ? found : found.map((place) => place + from);
  }, [catalog, view.filters, view.within, stretch]);
  const labels = useMemo(() => {
    const {codeLists} = catalog.dataset;
    const listed: Partial<Record<string, readonly {code: string; label: {zh: string; en: string}}[]>> = codeLists;
    return new Map(
      Object.entries(listed).flatMap(([name, list]) =>
        (list ?? []).map(({code, label}) => [`${name} ${code}`, label[locale]] as const),
      ),
    );
  }, [catalog, locale]);
  const labelOf = useCallback(
    (dimension: PackedDimension, value: string) =>
      value === notStated ? t("figures.notStated") : (labels.get(`${dimension} ${value}`) ?? value),
    [labels, t],
  );
  const regionName = useMemo(() => {
    const names = new Map(register.regions.map(({code, name, en}) => [code, locale === "en" ? (en ?? name) : name]));
    return (code: string) => names.get(code) ?? code;
  }, [register, locale]);
  const onOpenRegion = useCallback((code: string) => navigate(address.region(code)), [navigate, address]);
  if (hasFailed) return <RowFailure onReopen={reopen} />;
  if (store === null) return <p role="status">{t("app.loading")}</p>;
  return (
    <RowTable
      packed={register}
      store={store}
      places={places}
      total={stretch[1] - stretch[0]}
      within={catalog.place?.path.at(-1)?.code ?? ""}
      typed={view.list.typed}
      onType={(typed) => setList({typed})}
      sort={toRowSort(view.sort)}
      onSort={(sort) => setSort(sort && {...sort, by: toSortKey(sort.by)})}
      labelOf={labelOf}
      regionName={regionName}
      onOpenRegion={onOpenRegion}
      onReopen={reopen}
      filterLine={filterLine({
        ...context,
        metric: view.within,
        record: null,
        filters: view.filters,
        custom: view.custom,
      })}
      address={whole}
    />
  );
}

/** The order that the address names, where the table has the column. */
function toRowSort(sort: Sort | null): RowSort | null {
  if (sort === null) return null;
  const {by, descending} = sort;
  switch (by) {
    case "township":
      return {by: "region", descending};
    case "name":
    case "form":
    case "sector":
    case "hostKind":
    case "mode":
    case "lever":
    case "status":
    case "organisations":
    case "women":
    case "executives":
    case "founded":
    case "due":
    case "president":
      return {by, descending};
    default:
      return null;
  }
}

/** An address calls the parts of any region by the name that those of a county have. */
function toSortKey(column: RowColumn): SortKey {
  return column === "region" ? "township" : column;
}

function PartLinks() {
  const {catalog} = usePageContext();
  const {locale, t} = useWording("regions");
  const address = useAddress();
  return (
    <>
      <p className={page.lead}>{t("regions.cells")}</p>
      <ul aria-label={t("regions.choose")}>
        {catalog.dataset.codeLists.township.map(({code, label}) => (
          <li key={code}>
            <Link to={address.region(code)}>{label[locale]}</Link>
          </li>
        ))}
      </ul>
    </>
  );
}
