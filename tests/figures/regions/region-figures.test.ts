import {describe, expect, it} from "vitest";
import {allTownships} from "../../../src/figures/builders/by-township.ts";
import {byForm, byTerm, regionHeat, regionTerms} from "../../../src/figures/regions/region-figures.ts";
import {loadTranslator} from "../../../src/locale/load-translator.ts";
import {catalogOfRegion} from "../../view/regions/nation.ts";
import {buildContext} from "../build-context.ts";

const catalog = await catalogOfRegion("");
const t = await loadTranslator("zh", "province");
const context = buildContext({catalog, t});
const {township: parts} = catalog.dataset.codeLists;

describe("the figures of a region", () => {
  it("rank its parts, each leading into it and to its list", () => {
    const {rows, title} = allTownships(context);
    expect(title).toBe("在册组织：按省份");
    expect(rows.map(({id}) => id).sort()).toEqual(parts.map(({code}) => code).sort());
    const values = rows.map(({values: {named}}) => named ?? 0);
    expect(values).toEqual([...values].sort((a, b) => b - a));
  });

  it("cross its parts with the kind of host: totals are the ranked list's, and a cell's list is of federations", () => {
    const figure = regionHeat(context);
    if (figure?.kind !== "heat") throw new Error("no heat map");
    expect(figure.title).toBe("在册组织：按省份 × 依托单位类型");
    expect(figure.n).toEqual(allTownships(context).n);
    const totals = new Map(figure.rows.map(({id, total}) => [id, total.value]));
    for (const {id, values} of allTownships(context).rows) expect(totals.get(id)).toBe(values.named);
    const [cell] = figure.rows[0]?.cells ?? [];
    expect(cell?.target).toMatchObject({
      to: "records",
      filters: {kind: ["federation"], township: [figure.rows[0]?.id]},
    });
  });

  it("have spans of time in their order, what is not known last", () => {
    const order = ["overdue", "within-3", "within-6", "within-12", "later", "not-stated"];
    const idsOf = (ids: readonly string[] | undefined) => ids?.filter((id) => order.includes(id));
    const rows = byTerm(context);
    const columns = regionTerms(context);
    if (rows?.kind !== "bars" || columns?.kind !== "heat") throw new Error("no figures of terms");
    const named = rows.rows.map(({id}) => id);
    expect(named).toEqual(order.filter((id) => named.includes(id)));
    const heads = columns.columns.map(({id}) => id);
    expect(idsOf(heads)).toEqual(order.filter((id) => heads.includes(id)));
  });

  it("are none of a county, which has its own", async () => {
    const county = await catalogOfRegion(
      catalog.place?.packed?.register.regions.find(({code}) => code.length === 6)?.code ?? "",
    );
    expect(byForm(buildContext({catalog: county}))).toBeNull();
    expect(regionHeat(buildContext({catalog: county}))).toBeNull();
  });
});
