import {describe, expect, it} from "vitest";
import {compareRegisters} from "../../../src/coverage/register/compare-registers.ts";
import {reconcileWithReport} from "../../../src/coverage/register/reconcile-with-report.ts";
import type {Figure} from "../../../src/figures/figure.ts";
import {committeeSizesFigure} from "../../../src/figures/register/committee-sizes-figure.ts";
import {comparisonFigure} from "../../../src/figures/register/comparison-figure.ts";
import {completenessFigure} from "../../../src/figures/register/completeness-figure.ts";
import {coverageFigure} from "../../../src/figures/register/coverage-figure.ts";
import {growthFigure} from "../../../src/figures/register/growth-figure.ts";
import {reconciliationFigure} from "../../../src/figures/register/reconciliation-figure.ts";
import type {RegisterFigureContext} from "../../../src/figures/register/register-context.ts";
import {termCalendarFigure} from "../../../src/figures/register/term-calendar-figure.ts";
import {termsByTownshipFigure} from "../../../src/figures/register/terms-by-township-figure.ts";
import {captionOf} from "../../../src/figures/text/caption.ts";
import {buildEntries, buildRegister} from "../../coverage/register/build-register.ts";
import {buildRegisterContext} from "./build-register-context.ts";

const entries = buildEntries(
  {elected: "2021", founded: "2020", women: 3, executives: 5},
  {status: "due", founded: "2020-03", township: "outside"},
  {status: "preparing"},
  {status: "revoked"},
  {township: null},
);
const register = buildRegister({
  entries,
  townships: [
    {code: "350583001", name: "溪美街道", target: 3},
    {code: "350583104", name: "霞美镇", target: 2},
  ],
});
const before = buildRegister({entries: buildEntries({women: 2}, {name: "旧妇联"}), columns: ["name", "form", "women"]});
const names = [{id: "a", name: "1号有限公司妇联", aliases: []}];

function figuresOf(context: RegisterFigureContext): Figure[] {
  return [
    termCalendarFigure(context),
    termsByTownshipFigure(context),
    growthFigure(context),
    coverageFigure(context),
    completenessFigure(context),
    committeeSizesFigure(context),
    reconciliationFigure(reconcileWithReport(entries, names, [{metric: "sites", value: 21, bound: "exact"}]), context),
    comparisonFigure(compareRegisters(before, register), before, context),
  ];
}

describe("every figure of a register", () => {
  it("has an id of its own", () => {
    expect(figuresOf(buildRegisterContext([], {register})).map(({id}) => id)).toEqual([
      "term-calendar",
      "term-calendar-by-township",
      "growth",
      "coverage-by-township",
      "completeness",
      "committee-sizes",
      "reconciliation",
      "comparison",
    ]);
  });

  it("has something to draw, no evidence, and the register's file as its source", () => {
    for (const {empty, evidence, sourceLine} of figuresOf(buildRegisterContext([], {register}))) {
      expect([empty, evidence, sourceLine.includes("register.xlsx")]).toEqual([null, [], true]);
    }
  });

  it.each(["zh", "en"] as const)("says in %s all that it says, and no key of a message", (locale) => {
    const context = buildRegisterContext([], {register, locale});
    for (const figure of figuresOf(context)) {
      const said = `${JSON.stringify(figure)} ${captionOf(figure, context.t)}`;
      expect(said).not.toMatch(/registerFigures\.|\{\{|undefined|NaN/);
      if (locale === "en") expect(figure.notes.join(" ")).not.toMatch(/[。；]/);
    }
  });
});
