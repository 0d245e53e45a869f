import {describe, expect, it} from "vitest";
import {reconcileWithReport} from "../../../src/coverage/register/reconcile-with-report.ts";
import {reconciliationFigure} from "../../../src/figures/register/reconciliation-figure.ts";
import {rowsOf} from "../build-context.ts";
import {buildRegisterContext} from "./build-register-context.ts";

const context = buildRegisterContext([
  {name: "阳光中科妇女联合会", site: "yes", station: "city"},
  {name: "福建省弘一石业集团妇联", site: "yes", station: "no"},
]);
const names = [
  {id: "yangguang", name: "阳光中科妇联", aliases: []},
  {id: "hongyi", name: "福建省弘一石业有限公司妇联", aliases: ["弘一石业"]},
  {id: "baian", name: "百安消防妇联", aliases: []},
];
const totals = [
  {metric: "three-new-federations", value: 80, bound: "exact"},
  {metric: "sites", value: 1, bound: "exact"},
  {metric: "work-stations", value: 1, bound: "at-least"},
] as const;
const figure = reconciliationFigure(reconcileWithReport(context.entries, names, totals), context);

describe("reconciliationFigure(reconciliation, context)", () => {
  it("sets what is on file against what is only reported, and says the difference", () => {
    expect(figure.series.map(({id, tone}) => [id, tone])).toEqual([
      ["on-file", "named"],
      ["missing", "not-named"],
      ["beyond", "kind-2"],
    ]);
    expect(rowsOf(figure)).toEqual([
      ["三新妇联组织", 2, 78, 0, "报道 80，在册 2，差 −78"],
      ["阵地", 1, 0, 1, "报道 1，在册 2，差 +1"],
      ["建有妇联的异地商会", 0, 0, 0, "报道未给总数，在册 0"],
      ["执委工作站", 1, 0, 0, "报道 1+，在册 1"],
    ]);
  });

  it("states what counts in each metric, and how many rows leave it open", () => {
    expect(figure.notes).toContain(
      "三新妇联组织：登记表中现存的妇联、妇委会和妇女小组，异地商会的也在其内；撤销、筹建的和妇女微家不计。其中 2 行未填三新类别，仍计在内。",
    );
  });

  it("names what the report names and the register has not, with near names, unmerged", () => {
    expect(figure.notes.slice(-2)).toEqual([
      "报道点名、登记表没有同名的 2 个：福建省弘一石业有限公司妇联、百安消防妇联。",
      "其中 1 个有相近的名称：福建省弘一石业有限公司妇联≈福建省弘一石业集团妇联。是否同一个须由人判断，未合并。",
    ]);
  });

  it("is of the whole register, whatever the filters", () => {
    expect(figure.filterLine).toBe("整份登记表，不受筛选影响");
  });

  it("is empty without reported totals", () => {
    expect(reconciliationFigure(reconcileWithReport(context.entries, [], []), context).empty).toBe(
      "报道没有给出总数，无从对照。",
    );
  });
});
