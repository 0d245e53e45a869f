import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {optionsOf} from "../../src/coverage/count/options-of.ts";
import {exploreRecords} from "../../src/coverage/explore-records.ts";
import {byDimension, type Filters, noFilters} from "../../src/coverage/filters.ts";
import type {RecordsTarget} from "../../src/coverage/target.ts";
import {type Drill, drillOf} from "../../src/figures/drill.ts";
import type {Figure} from "../../src/figures/figure.ts";
import {figureBuilders} from "../../src/figures/figure-builders.ts";
import {type FigureId, figureIds} from "../../src/figures/figure-ids.ts";
import {figureCells} from "../../src/figures/figure-parts.ts";
import {nanan, nananDataset} from "../coverage/nanan.ts";
import {buildContext} from "./build-context.ts";

function drill(id: FigureId, mark: string, part: string | null = null, filters: Partial<Filters> = {}): Drill {
  const context = buildContext({filters});
  const figure = figureBuilders[id](context);
  const found = figure && drillOf(figure, {id: mark, part}, context);
  if (!found) throw new Error(`no mark: ${id} ${mark}`);
  return found;
}

const listed = ({filters, within}: RecordsTarget) => exploreRecords(nanan, filters, within).map(({id}) => id);
const idsOf = ({lists}: Drill) => lists.map(({records}) => listed(records));

describe("drillOf(figure, mark, context)", () => {
  it("explains the hatched 65 of the 80: total, names, rest, and who says so", () => {
    const {title, lists, page, unknown} = drill("headline-metrics", "three-new-federations", "not-named");
    expect(title).toBe("三新妇联组织 · 未列名（只有总数）：65");
    expect(lists).toEqual([]);
    expect(page).toEqual({to: "metric", metric: "three-new-federations"});
    expect(unknown?.words).toContain("报道给出总数 80，点名 15 个；其余 65 个只在总数里");
    expect(unknown?.evidence.length).toBeGreaterThan(0);
    expect(unknown?.questions.length).toBeGreaterThan(0);
  });

  it("opens the 15 named of the 80", () => {
    expect(idsOf(drill("headline-metrics", "three-new-federations", "named")).map((ids) => ids.length)).toEqual([15]);
    expect(drill("headline-metrics", "three-new-federations", "named").unknown).toBeNull();
  });

  it("filters, lists and opens the page of a lever", () => {
    const chambers = drill("by-lever", "chambers");
    const {filter, page, unknown} = chambers;
    expect(filter).toEqual({dimension: "lever", value: "chambers", isChosen: false});
    expect(page).toEqual({to: "node", node: "chambers"});
    expect(unknown).toBeNull();
    expect(idsOf(chambers)).toEqual([["changzhou-nanan-chamber", "beijing-nanan-chamber", "changsha-nanan-chamber"]]);
  });

  it("lists of a whole row each of its parts, so that one too narrow to be hit can be opened too", () => {
    const row = drill("headline-metrics", "work-stations");
    expect(row.lists.map(({part}) => part)).toEqual(["已列名（可查到名称）"]);
    expect(idsOf(row)).toEqual([["luncang-work-station", "xiamei-work-station", "wuliqiao-work-station"]]);
    expect(row.unknown?.words).toContain("其余 9 个");
  });

  it("releases what is chosen already", () => {
    expect(drill("by-lever", "chambers", null, {lever: ["chambers"]}).filter?.isChosen).toBe(true);
  });

  it("says of what is not stated that nothing is inferred, and by which evidence", () => {
    const silent = drill("by-township", "not-stated");
    const {page, unknown} = silent;
    expect(idsOf(silent).map((ids) => ids.length)).toEqual([10]);
    expect(page).toBeNull();
    expect(unknown?.words).toContain("报道没有写明其中 10 个的乡镇（街道）");
    expect(unknown?.evidence.length).toBeGreaterThan(0);
  });

  it("says of a township without a record that nothing on file is not none", () => {
    const unknown = {words: "数据中没有记录，不等于没有：报道没有点名。"};
    expect(drill("all-townships", "350583001")).toMatchObject({
      page: {to: "township", township: "350583001"},
      unknown,
    });
    expect(drill("by-township", "none-on-file")).toMatchObject({page: {to: "townships"}, lists: [], unknown});
  });

  it("explains a head count without names by the metric that reports it", () => {
    expect(drill("association-members", "women-entrepreneurs-association")).toMatchObject({
      page: {to: "record", record: "women-entrepreneurs-association"},
      unknown: {words: expect.stringContaining("报道给出总数 130，点名 0 个")},
    });
  });

  it("is null for a mark that is not there", () => {
    const context = buildContext();
    const figure = figureBuilders["by-lever"](context);
    expect(drillOf(figure, {id: "no-such-lever", part: null}, context)).toBeNull();
  });

  it.each(figureIds)("%s: every mark that counts records leads to exactly as many, whatever the filters", (id) => {
    const metrics = [null, ...nananDataset.metrics.map((metric) => metric.id)];
    fc.assert(
      fc.property(filtersOf(), fc.constantFrom(...metrics), (filters, metric) => {
        const context = buildContext({filters, metric, record: "xiamei-base"});
        const figure = figureBuilders[id](context);
        if (figure === null) return;
        for (const [mark, part, count] of countsOf(figure)) {
          const list = drillOf(figure, {id: mark, part}, context)?.lists.find((one) => one.part === null);
          if (list) expect([mark, part, listed(list.records).length]).toEqual([mark, part, count]);
        }
      }),
      {numRuns: 80},
    );
  });
});

/** Every mark with what it counts. */
function countsOf(figure: Figure): [string, string | null, number | null][] {
  if (figure.kind === "tree") return [];
  if (figure.kind !== "bars") return figureCells(figure).map(({id, value}) => [id, null, value]);
  return figure.rows.flatMap(({id, values}): [string, string | null, number | null][] => {
    const parts = Object.entries(values);
    const total = parts.reduce((sum, [, value]) => sum + (value ?? 0), 0);
    return [[id, null, total], ...parts.map(([part, value]): [string, string, number | null] => [id, part, value])];
  });
}

function filtersOf(): fc.Arbitrary<Filters> {
  const choices = byDimension((dimension) => {
    const values = optionsOf(dimension, nanan).map(({value}) => value);
    return fc.oneof(
      {weight: 3, arbitrary: fc.constant<string[]>([])},
      fc.subarray(values, {maxLength: Math.min(3, values.length)}),
    );
  });
  return fc.record(choices).map((filters) => ({...noFilters, ...filters}));
}
