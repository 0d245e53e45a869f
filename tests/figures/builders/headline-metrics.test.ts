import {describe, expect, it} from "vitest";
import {headlineMetrics} from "../../../src/figures/builders/headline-metrics.ts";
import {buildCatalog} from "../../coverage/build-catalog.ts";
import {buildMetric} from "../../dataset/build-dataset.ts";
import {buildContext, rowsOf} from "../build-context.ts";

const figure = headlineMetrics(buildContext());
const inEnglish = headlineMetrics(buildContext({locale: "en"}));

describe("headlineMetrics(context)", () => {
  it("sets 15 of 80, 0 of 21, 3 of 14 and 3 of 12 apart, named first, in the dataset's order", () => {
    expect(figure.series.map(({id, label, tone}) => [id, label, tone])).toEqual([
      ["named", "已列名（可查到名称）", "named"],
      ["not-named", "未列名（只有总数）", "not-named"],
    ]);
    expect(rowsOf(figure)).toEqual([
      ["三新妇联组织", 15, 65],
      ["阵地", 0, 21],
      ["异地商会妇联", 3, 11],
      ["执委工作站", 3, 9],
    ]);
  });

  it("says so in English", () => {
    expect(inEnglish.series.map(({label}) => label)).toEqual([
      "Named (name on file)",
      "Not named (only the total is known)",
    ]);
    expect(rowsOf(inEnglish)).toEqual([
      ["Three-new women's federations", 15, 65],
      ["Sites", 0, 21],
      ["Federations in out-of-town chambers", 3, 11],
      ["Executive-member work stations", 3, 9],
    ]);
  });

  it("is headed by what it is and how to read it, and never adds up", () => {
    expect(figure.title).toBe("四项指标：报道总数与已列名");
    expect(figure.subtitle).toBe("实心为报道点名、可打开的记录；斜纹为只有总数、未列名的部分。筛选不改变报道总数。");
    expect(figure.notes).toEqual(["四项口径可能互相包含，不可相加；报道未给出全部名单。"]);
    expect(inEnglish.title).toBe("Four metrics: reported and named");
    expect(inEnglish.notes).toEqual([
      "The four may contain one another and are never added up; the report does not list them all.",
    ]);
  });

  it("counts no records, so that no row is a share of another's", () => {
    expect(figure.n).toBeNull();
  });

  it("names each row's own unit, and every unit once for the whole", () => {
    expect(figure.unit).toBe("个");
    expect(inEnglish.unit).toBe("federations, sites, stations");
    expect(inEnglish.rows.map(({unit}) => unit)).toEqual(["federations", "sites", "federations", "stations"]);
  });

  it("leads from each row to its metric", () => {
    expect(figure.rows.map(({target}) => target)).toEqual([
      {to: "metric", metric: "three-new-federations"},
      {to: "metric", metric: "sites"},
      {to: "metric", metric: "chamber-federations"},
      {to: "metric", metric: "work-stations"},
    ]);
  });

  it("rests on P3, P9 and P13 of the article, and carries its date and version", () => {
    expect(figure.sourceLine).toBe("来源：中国妇女网，2023-11-29 · P3、P9、P13");
    expect(inEnglish.sourceLine).toBe("Source: China Women's Network, 2023-11-29 · P3, P9, P13");
    expect(figure.dataset).toEqual({
      id: "nanan-2023",
      version: "1.0.0",
      day: "2023-11-29",
      words: "报道发布日期 2023-11-29 · 数据 nanan-2023 1.0.0",
      fictional: false,
    });
    expect(inEnglish.dataset.words).toBe("Published 2023-11-29 · data nanan-2023 1.0.0");
  });

  it("is not changed by filters, and says so in their place", () => {
    const filtered = headlineMetrics(buildContext({filters: {lever: ["chambers"], kind: ["honour"]}}));
    expect(filtered).toEqual(figure);
    expect(figure.filterLine).toBe("南安市 · 报道总数，不受筛选影响");
    expect(inEnglish.filterLine).toBe("Nan'an City · reported totals, not changed by filters");
  });

  it("shows one metric alone on its page", () => {
    const one = headlineMetrics(buildContext({metric: "sites", locale: "en"}));
    expect(one.title).toBe("Sites: reported and named");
    expect(one.unit).toBe("sites");
    expect(rowsOf(one)).toEqual([["Sites", 0, 21]]);
    expect(one.notes).toEqual(["The report does not list them all."]);
    expect(one.sourceLine).toBe("Source: China Women's Network, 2023-11-29 · P3");
  });

  it("prints a lower bound as one", () => {
    expect(rowsOf(headlineMetrics(buildContext({metric: "model-bases-and-posts"})))).toEqual([
      ["巾帼示范基地和巾帼文明岗", 0, 10, "10+"],
    ]);
  });

  it("has an unknown rest where no total is reported: null, not 0", () => {
    const catalog = buildCatalog({metrics: [buildMetric({reported: null})]});
    expect(rowsOf(headlineMetrics(buildContext({catalog})))).toEqual([["字", 2, null]]);
  });
});
