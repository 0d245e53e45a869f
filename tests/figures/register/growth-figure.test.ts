import {describe, expect, it} from "vitest";
import {growthFigure} from "../../../src/figures/register/growth-figure.ts";
import {firstRows} from "../../../src/figures/short/first-rows.ts";
import {rowsOf} from "../build-context.ts";
import {buildRegisterContext} from "./build-register-context.ts";

describe("growthFigure(context)", () => {
  it("adds up by year, those there before beside those founded in it, the undated apart", () => {
    const figure = growthFigure(
      buildRegisterContext([{founded: "2018-09-01"}, {founded: "2020"}, {founded: "2022-01-01"}, {}]),
    );
    expect(rowsOf(figure)).toEqual([
      ["2018", 0, 1],
      ["2019", 1, 0],
      ["2020", 1, 1],
      ["2021", 2, 0],
      ["2022", 2, 1],
      ["未填", 1],
    ]);
    expect(figure.n?.value).toBe(4);
    expect(figure.notes).toContain("1 个未填成立日期，单列一行，不在累计之内。");
  });

  it("adds up by month within two years, and hatches who has only a year", () => {
    const figure = growthFigure(buildRegisterContext([{founded: "2021-11"}, {founded: "2021"}]));
    expect(figure.series.map(({id, tone}) => [id, tone])).toEqual([
      ["before", "kind-6"],
      ["founded", "named"],
      ["maybe", "not-named"],
    ]);
    expect(rowsOf(figure).slice(-3)).toEqual([
      ["2021-10", 0, 0, 1, "0–1"],
      ["2021-11", 0, 1, 1, "1–2"],
      ["2021-12", 2, 0, 0],
    ]);
  });

  it("takes all but the last 20 years together", () => {
    const figure = growthFigure(buildRegisterContext([{founded: "1995"}, {founded: "2000"}, {founded: "2025"}]));
    expect(figure.rows).toHaveLength(21);
    expect(rowsOf(figure)[0]).toEqual(["2005 及以前", 2, 0]);
    expect(rowsOf(figure).at(-1)).toEqual(["2025", 2, 1]);
    expect(figure.notes).toContain("2005 及以前合为一行。");
  });

  it("is never shortened by adding cumulative numbers up", () => {
    const context = buildRegisterContext([{founded: "2010"}, {founded: "2025"}]);
    expect(firstRows(growthFigure(context), 5, context.t)).toBeNull();
  });

  it("is empty where no founding date is known, and says so", () => {
    expect(growthFigure(buildRegisterContext([{}])).empty).toBe("当前所看的行都没有填成立日期。");
    expect(growthFigure(buildRegisterContext([])).empty).toBe("登记表里没有数据行。换一份登记表即可看到图。");
  });
});
