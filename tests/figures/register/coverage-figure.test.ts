import {describe, expect, it} from "vitest";
import {coverageFigure} from "../../../src/figures/register/coverage-figure.ts";
import {markText} from "../../../src/figures/text/mark-text.ts";
import {buildEntries, buildRegister} from "../../coverage/register/build-register.ts";
import {rowsOf} from "../build-context.ts";
import {buildRegisterContext} from "./build-register-context.ts";

const entries = buildEntries(
  {organisations: 3, women: 40},
  {form: "committee", organisations: 2},
  {status: "preparing"},
  {township: "350583104"},
  {township: "350583104"},
  {township: "350583104", form: "group"},
  {township: "outside"},
  {township: null},
);
const townships = [
  {code: "350583001", name: "溪美街道", target: 5},
  {code: "350583104", name: "霞美镇", target: null},
  {code: "350583200", name: "眉山乡", target: 2},
];
const register = buildRegister({entries, townships});
const context = buildRegisterContext([], {register});

describe("coverageFigure(context)", () => {
  const figure = coverageFigure(context);

  it("has every township as a row, largest first, its forms as parts, the rate at its end", () => {
    expect(figure.series.map(({label}) => label)).toEqual(["妇联", "妇委会", "妇女小组", "未填"]);
    expect(rowsOf(figure)).toEqual([
      ["霞美镇", 2, 0, 1],
      ["溪美街道", 1, 1, 0, "40% · 2/5"],
      ["眉山乡", 0, 0, 0, "无记录（应建 2）"],
      ["外地", 1, 0, 0],
      ["未填", 1],
    ]);
  });

  it("says what its federations cover, a lower bound with a plus, nothing where nothing is known", () => {
    const [first, second] = figure.rows;
    expect(second && markText(second, figure, context.t)).toBe(
      "溪美街道：2 个，占 29%，妇联 1，妇委会 1，覆盖率 40%（应建 5），覆盖组织 5 个，覆盖妇女 40+ 名，另有筹建 1 个",
    );
    expect(first?.note).toBe("覆盖组织数未填，覆盖妇女数未填");
  });

  it("leads from a row to its township's filter", () => {
    expect(figure.rows[0]?.target).toEqual({to: "filter", dimension: "township", value: "350583104"});
    expect(figure.rows.at(-1)?.target).toEqual({to: "filter", dimension: "township", value: "not-stated"});
  });

  it("shows no rate and no 'none on file' where filters leave some out", () => {
    const narrowed = coverageFigure({...context, entries: entries.slice(3, 4)});
    expect(rowsOf(narrowed)).toEqual([
      ["霞美镇", 1],
      ["溪美街道", 0],
      ["眉山乡", 0, "无记录（应建 2）"],
    ]);
    expect(narrowed.notes).toContain("有行被筛选去掉的乡镇（街道）不显示覆盖率：一部分不能与应建数相比。");
    expect(narrowed.notes).toContain("0：有记录，但都不在当前所看的范围内。");
  });

  it("is at 100% only where the target is reached, and may be above", () => {
    const rateOf = (target: number) => {
      const built = buildEntries(...Array.from({length: 399}, () => ({})));
      const one = buildRegister({entries: built, townships: [{code: "350583001", name: "溪美街道", target}]});
      return coverageFigure(buildRegisterContext([], {register: one})).rows[0]?.endLabel;
    };
    expect([rateOf(400), rateOf(399), rateOf(300)]).toEqual(["99% · 399/400", "100% · 399/399", "133% · 399/300"]);
  });

  it("says that there is no rate without targets", () => {
    const bare = coverageFigure(buildRegisterContext([{}]));
    expect(rowsOf(bare)).toEqual([
      ["溪美街道", 1],
      ["霞美镇", 0, "无记录"],
      ["眉山乡", 0, "无记录"],
    ]);
    expect(bare.notes[0]).toBe("没有应建数，不计覆盖率。");
  });
});
