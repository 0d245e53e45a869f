import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {catalogOf} from "../../src/coverage/catalog.ts";
import {optionsOf} from "../../src/coverage/count/options-of.ts";
import {type Dimension, dimensions, type Filters, noFilters} from "../../src/coverage/filters.ts";
import type {Figure} from "../../src/figures/figure.ts";
import {figureBuilders} from "../../src/figures/figure-builders.ts";
import {figureCells} from "../../src/figures/figure-parts.ts";
import {nanan, nananDataset} from "../coverage/nanan.ts";
import {buildDataset} from "../dataset/build-dataset.ts";
import {catalogOfRegion} from "../view/regions/nation.ts";
import {sampleBeside} from "../view/register/sample.ts";
import {buildContext} from "./build-context.ts";

const builders = Object.entries(figureBuilders);
const registerFigures = [
  "term-calendar",
  "coverage-by-township",
  "growth",
  "committee-sizes",
  "term-calendar-by-township",
  "completeness",
  "reconciliation",
  "comparison",
];
const regionFigures = ["by-form", "by-sector", "by-term", "region-heat", "region-terms"];
const reportBuilders = builders.filter(([id]) => !registerFigures.includes(id) && !regionFigures.includes(id));
const wholeNation = await catalogOfRegion("");

describe("figureBuilders", () => {
  it("lists every figure under its own id, in the order of the overview", () => {
    expect(builders.map(([id]) => id)).toEqual([
      "headline-metrics",
      "by-lever",
      "by-host-kind",
      "by-mode",
      "one-to-many",
      "by-township",
      "platform-contents",
      "honours-by-level",
      "association-members",
      "framework",
      "all-townships",
      "township-map",
      "own",
      "neighbours",
      ...registerFigures,
      ...regionFigures,
    ]);
    for (const [id, build] of builders) {
      const isRegister = registerFigures.includes(id);
      const isRegion = regionFigures.includes(id);
      const catalog = isRegister ? sampleBeside : isRegion ? wholeNation : null;
      expect(build(buildContext(catalog === null ? {record: "xiamei-base"} : {catalog}))?.id).toBe(id);
      if (isRegister || isRegion) expect(build(buildContext())).toBeNull();
    }
  });

  it.each(builders)("%s is the same figure for the same input, and leaves the input as it was", (_, build) => {
    const filters = {...noFilters, lever: ["parks-and-bases"], kind: ["federation", "honour"]};
    const before = structuredClone(filters);
    const dataset = structuredClone(nananDataset);
    expect(build(buildContext({filters}))).toEqual(build(buildContext({filters, catalog: catalogOf(dataset)})));
    expect(filters).toEqual(before);
    expect(dataset).toEqual(nananDataset);
  });

  it.each(builders)("%s stands on an empty dataset: it says why it is empty, or is not there", (id, build) => {
    const figure = build(buildContext({catalog: catalogOf(buildDataset())}));
    if (id === "headline-metrics" || figure === null) return;
    expect(figure.empty).not.toBeNull();
  });

  it.each(reportBuilders)("%s carries region, source, date and version in both languages", (_, build) => {
    for (const locale of ["zh", "en"] as const) {
      const figure = build(buildContext({locale, record: "xiamei-base"}));
      expect(figure).toMatchObject({locale, dataset: {id: "nanan-2023", version: "1.0.0", day: "2023-11-29"}});
      expect(figure?.filterLine).toMatch(locale === "zh" ? /^南安市 · / : /^Nan'an City · /);
      expect(figure?.sourceLine).toMatch(
        locale === "zh" ? /^来源：中国妇女网，2023-11-29 · P/ : /^Source: China Women's Network, 2023-11-29 · P/,
      );
    }
  });

  it.each(builders)("%s has no Chinese in English, whatever it is filtered by", (_, build) => {
    fc.assert(
      fc.property(filtersOf(), (filters) => {
        const {evidence: _evidence, ...said} = build(buildContext({filters, locale: "en"})) ?? {evidence: []};
        expect(JSON.stringify(said)).not.toMatch(/\p{Script=Han}/u);
      }),
      {numRuns: 30},
    );
  });

  it.each(builders)("%s keeps its promises for any filters and any metric", (_, build) => {
    const metrics = [null, ...nananDataset.metrics.map(({id}) => id)];
    fc.assert(
      fc.property(filtersOf(), fc.constantFrom(...metrics), (filters, metric) => {
        const figure = build(buildContext({filters, metric}));
        if (figure !== null) expectPromises(figure);
      }),
      {numRuns: 60},
    );
  });
});

/** What the drawing, the table and the file rely on. */
function expectPromises(figure: Figure): void {
  if (figure.kind === "tree") {
    expect(figure.root === null).toBe(figure.empty !== null);
    return;
  }
  if (figure.kind !== "bars") {
    const cells = figureCells(figure);
    expect(new Set(cells.map(({id}) => id)).size).toBe(cells.length);
    for (const {value, series} of cells) {
      expect(value === null || value >= 0).toBe(true);
      expect(figure.series.map(({id}) => id)).toContain(series);
    }
    return;
  }
  const ids = figure.rows.map(({id}) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const series = figure.series.map(({id}) => id);
  for (const {values, picked} of figure.rows) {
    expect(series).toEqual(expect.arrayContaining(Object.keys(values)));
    for (const value of Object.values(values)) expect(value === null || value >= 0).toBe(true);
    expect(picked === null).toBe(figure.rows[0]?.picked === null);
  }
  if (figure.n !== null) expect(figure.n.value === 0).toBe(figure.empty !== null);
}

function filtersOf(): fc.Arbitrary<Filters> {
  const choice = (dimension: Dimension) =>
    fc.oneof(fc.constant([]), fc.subarray(optionsOf(dimension, nanan).map(({value}) => value)));
  return fc
    .tuple(...dimensions.map((dimension) => choice(dimension).map((values) => [dimension, values] as const)))
    .map((chosen) => ({...noFilters, ...Object.fromEntries(chosen)}));
}
