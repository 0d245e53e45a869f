import {describe, expect, it} from "vitest";
import {completenessFigure} from "../../../src/figures/register/completeness-figure.ts";
import {firstCells} from "../../../src/figures/short/first-cells.ts";
import {buildEntries, buildRegister} from "../../coverage/register/build-register.ts";
import {buildRegisterContext} from "./build-register-context.ts";

const register = buildRegister({
  entries: buildEntries({women: 0, president: "陈甲例"}, {women: null}, {women: 3}, {township: null}),
  columns: ["name", "form", "women", "president", "honours"],
});
const context = buildRegisterContext([], {register});

describe("completenessFigure(context)", () => {
  const figure = completenessFigure(context);

  it("gives the share filled by township and column, with totals of both", () => {
    expect(figure.columns.map(({label, total}) => [label, total.value])).toEqual([
      ["覆盖妇女数", 50],
      ["主席", 25],
      ["荣誉", 0],
    ]);
    expect(figure.rows.map(({label, cells, total}) => [label, ...cells.map(({value}) => value), total.value])).toEqual([
      ["溪美街道（3 行）", 67, 33, 0, 33],
      ["未填（1 行）", 0, 0, 0, 0],
    ]);
    expect(figure.total.value).toBe(25);
  });

  it("fills by quarters, and says of how many rows", () => {
    expect(figure.rows[0]?.cells.map(({series, note}) => [series, note])).toEqual([
      ["shade-3", "2/3 行"],
      ["shade-2", "1/3 行"],
      ["blank", "0/3 行"],
    ]);
  });

  it("names how many townships have no row, since a share of nothing is none", () => {
    expect(figure.notes).toContain("2 个乡镇（街道）没有行，未列出。");
  });

  it("takes shares together by what they are shares of, where a picture has no room for all", () => {
    const townships = ["a", "b", "c"].map((code) => ({code, name: code, target: null}));
    const wide = buildRegister({
      townships,
      columns: ["women"],
      entries: buildEntries(
        {township: "a", women: 1},
        {township: "b"},
        {township: "b"},
        {township: "b", women: 1},
        {township: "c"},
      ),
    });
    const short = firstCells(
      completenessFigure(buildRegisterContext([], {register: wide})),
      {rows: 1, columns: 1},
      context.t,
    );
    expect(short?.figure.rows.map(({label, cells, total}) => [label, cells[0]?.value, total.value])).toEqual([
      ["a（1 行）", 100, 100],
      ["其余 2 行合计", 25, 25],
    ]);
  });

  it("is empty without rows, without matches, and without columns", () => {
    expect(completenessFigure({...context, entries: []}).empty).toBe("没有行符合当前筛选。清除筛选即可看到图。");
    expect(completenessFigure(buildRegisterContext([])).empty).toBe("登记表里没有数据行。换一份登记表即可看到图。");
    const named = buildRegister({...register, columns: ["name", "form", "contact"]});
    expect(completenessFigure(buildRegisterContext([], {register: named})).empty).toBe("登记表没有可统计的列。");
  });
});
