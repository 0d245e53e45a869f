import {DuckDBInstance} from "@duckdb/node-api";
import * as aq from "arquero";
import crossfilter from "crossfilter2";
import {toCells} from "../../../src/coverage/facets/cells.ts";
import {facetIndex} from "../../../src/coverage/facets/facet-index.ts";
import {type FacetColumn, type FacetTable, roomForCodes} from "../../../src/coverage/facets/facet-table.ts";
import {runToEnd} from "../../../src/coverage/steps/run-steps.ts";
import {type Answers, type Choices, type Dimension, dimensionNames, dimensions, type Row, valueName} from "./rows.ts";

/** What answers a choice: all counts of six dimensions, each without its own choice, and one sum. */
export type Engine = {answer: (choices: Choices) => Answers | Promise<Answers>; end: () => void};

export const engines: Readonly<Record<string, (rows: readonly Row[]) => Engine | Promise<Engine>>> = {
  jinlin: jinlinEngine,
  "plain arrays": naiveEngine,
  crossfilter2: crossfilterEngine,
  arquero: arqueroEngine,
  duckdb: duckdbEngine,
};

const nothing = () => {};

function byDimension<T>(make: (dimension: Dimension) => T): Record<Dimension, T> {
  return {
    form: make("form"),
    sector: make("sector"),
    mode: make("mode"),
    hostKind: make("hostKind"),
    status: make("status"),
    province: make("province"),
  };
}

function jinlinEngine(rows: readonly Row[]): Engine {
  const columns = byDimension((dimension): FacetColumn => {
    const values = Array.from({length: dimensions[dimension]}, (_, code) => valueName(dimension, code));
    const codeOf = new Map(values.map((value, code) => [value, code]));
    const codes = roomForCodes(rows.length, values.length);
    rows.forEach((row, place) => {
      codes[place] = codeOf.get(row[dimension]) ?? 0;
    });
    return {values, combinations: values.map((_, code) => ({values: [code], isLent: false})), codes};
  });
  const women = {
    sums: Float64Array.from(rows, (row) => row.women),
    known: new Uint32Array(rows.length).fill(1),
  };
  const table: FacetTable<Dimension> = {
    size: rows.length,
    columnOf: (dimension) => columns[dimension],
    measureOf: () => women,
    counts: null,
  };
  const index = facetIndex(table, dimensionNames, runToEnd(toCells(table, dimensionNames)));
  return {
    answer(choices) {
      const facets = index.select(choices);
      return {
        counts: byDimension((dimension) => {
          const {counts} = facets.countsOf(dimension);
          const found: Record<string, number> = {};
          columns[dimension].values.forEach((value, code) => {
            if (counts[code] !== 0) found[value] = counts[code] ?? 0;
          });
          return found;
        }),
        women: facets.sumOf("women").sum,
      };
    },
    end: nothing,
  };
}

/** As one writes it first: filter and count, dimension by dimension. */
function naiveEngine(rows: readonly Row[]): Engine {
  return {
    answer(choices) {
      const passes = (row: Row, except: Dimension | null) =>
        dimensionNames.every(
          (dimension) =>
            dimension === except || choices[dimension].length === 0 || choices[dimension].includes(row[dimension]),
        );
      const counts = byDimension((dimension) => {
        const found: Record<string, number> = {};
        for (const row of rows.filter((one) => passes(one, dimension))) {
          const value = row[dimension];
          found[value] = (found[value] ?? 0) + 1;
        }
        return found;
      });
      const passing = rows.filter((row) => passes(row, null));
      return {counts, women: passing.reduce((sum, {women}) => sum + women, 0)};
    },
    end: nothing,
  };
}

function crossfilterEngine(rows: readonly Row[]): Engine {
  const filter = crossfilter([...rows]);
  const parts = byDimension((dimension) => {
    const axis = filter.dimension((row) => row[dimension]);
    return {axis, group: axis.group().reduceCount()};
  });
  const women = filter.groupAll().reduceSum((row) => row.women);
  let before: Choices | null = null;
  return {
    answer(choices) {
      for (const dimension of dimensionNames) {
        const chosen = choices[dimension];
        if (before?.[dimension].join() === chosen.join()) continue;
        const {axis} = parts[dimension];
        if (chosen.length === 0) axis.filterAll();
        else axis.filterFunction((value) => chosen.some((one) => one === value));
      }
      before = choices;
      return {
        counts: byDimension((dimension) =>
          Object.fromEntries(
            parts[dimension].group
              .all()
              .filter(({value}) => value !== 0)
              .map(({key, value}) => [String(key), Number(value)]),
          ),
        ),
        women: Number(women.value()),
      };
    },
    end: nothing,
  };
}

function arqueroEngine(rows: readonly Row[]): Engine {
  const table = aq.from([...rows]);
  const narrowed = (choices: Choices, except: Dimension | null) => {
    const active = dimensionNames.filter((one) => one !== except && choices[one].length > 0);
    if (active.length === 0) return table;
    const chosen = active.map((one) => ({one, values: new Set(choices[one])}));
    return table.filter(aq.escape((row: Row) => chosen.every(({one, values}) => values.has(row[one]))));
  };
  return {
    answer(choices) {
      const counts = byDimension((dimension) => {
        const found: Record<string, number> = {};
        const counted = narrowed(choices, dimension).groupby(dimension).count();
        for (let at = 0; at < counted.numRows(); at++)
          found[String(counted.get(dimension, at))] = Number(counted.get("count", at));
        return found;
      });
      const sum = narrowed(choices, null)
        .rollup({women: aq.op.sum("women")})
        .get("women", 0);
      return {counts, women: Number(sum ?? 0)};
    },
    end: nothing,
  };
}

async function duckdbEngine(rows: readonly Row[]): Promise<Engine> {
  const instance = await DuckDBInstance.create();
  const connection = await instance.connect();
  await connection.run(
    `CREATE TABLE rows (${dimensionNames.map((name) => `${name} VARCHAR`).join(", ")}, women INTEGER)`,
  );
  const appender = await connection.createAppender("rows");
  for (const row of rows) {
    for (const name of dimensionNames) appender.appendVarchar(row[name]);
    appender.appendInteger(row.women);
    appender.endRow();
  }
  appender.closeSync();
  const conditions = (choices: Choices, except: Dimension | null) => {
    const parts = dimensionNames
      .filter((name) => name !== except && choices[name].length > 0)
      .map((name) => `${name} IN (${choices[name].map((value) => `'${value}'`).join(", ")})`);
    return parts.length === 0 ? "" : `WHERE ${parts.join(" AND ")}`;
  };
  return {
    async answer(choices) {
      const queries = dimensionNames.map(
        (name) => `SELECT '${name}', ${name}, count(*) FROM rows ${conditions(choices, name)} GROUP BY ${name}`,
      );
      const sum = `SELECT 'women', '', coalesce(sum(women), 0) FROM rows ${conditions(choices, null)}`;
      const found = await connection.runAndReadAll([...queries, sum].join(" UNION ALL "));
      const counts = byDimension((): Record<string, number> => ({}));
      let women = 0;
      for (const [name, value, count] of found.getRows()) {
        if (name === "women") women = Number(count);
        const dimension = dimensionNames.find((one) => one === name);
        if (dimension !== undefined) counts[dimension][String(value)] = Number(count);
      }
      return {counts, women};
    },
    end() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
