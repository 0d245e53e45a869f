import {describe, expect, it} from "vitest";
import {type CustomChoice, defaultChoice} from "../../../src/coverage/count/custom-choice.ts";
import {customFigure} from "../../../src/figures/custom/custom-figure.ts";
import {base, buildCatalog, programme, silentOne} from "../../coverage/build-catalog.ts";
import {buildContext, rowsOf} from "../build-context.ts";

type Changes = Parameters<typeof buildContext>[0];

const own = (choice: Partial<CustomChoice>, changes: Changes = {}) =>
  customFigure(buildContext({custom: {...defaultChoice, ...choice}, ...changes}));
const silentOf = (choice: Partial<CustomChoice>, changes: Changes = {}) =>
  own(choice, changes).notes.filter((note) => /可能并不适用|may not apply/.test(note));

describe("customFigure(context) of what a kind never states", () => {
  it("says that 29 of the 44 without a level are of kinds of which none has one", () => {
    // Of 51 records, 4 honours and 3 federations through theirs have one; 15 federations may have had.
    expect(rowsOf(own({rows: "level"})).at(-1)).toEqual(["未说明", 44]);
    expect(silentOf({rows: "level"})).toEqual([
      "荣誉级别：“未说明”中有 29 条，其类型的记录都没有写明过此项，可能并不适用。",
    ]);
    expect(silentOf({rows: "level"}, {locale: "en"})).toEqual([
      "Level of honour may not apply to 29 of those not stated: no record of their kinds states it.",
    ]);
  });

  it("says that the 33 that are no federation have no building mode, of rows and of what splits them", () => {
    const modes = "组建方式：“未说明”中有 33 条，其类型的记录都没有写明过此项，可能并不适用。";
    expect(silentOf({rows: "mode"})).toEqual([modes]);
    expect(silentOf({rows: "kind", split: "mode"})).toEqual([modes]);
    expect(silentOf({rows: "mode", split: "level", form: "heat"})).toEqual([
      modes,
      "荣誉级别：“未说明”中有 29 条，其类型的记录都没有写明过此项，可能并不适用。",
    ]);
  });

  it("says nothing where all that is counted is of kinds that state it", () => {
    expect(rowsOf(own({rows: "mode"}, {filters: {kind: ["federation"]}})).at(-1)).toEqual(["未说明", 16]);
    expect(silentOf({rows: "mode"}, {filters: {kind: ["federation"]}})).toEqual([]);
    expect(silentOf({rows: "kind"})).toEqual([]);
  });

  it("reads what a kind states from all on file, not from what the filters leave", () => {
    const chambers = {filters: {kind: ["federation"], lever: ["chambers"]}};
    expect(rowsOf(own({rows: "mode"}, chambers)).at(-1)).toEqual(["未说明", 3]);
    expect(silentOf({rows: "mode"}, chambers)).toEqual([]);
  });

  it("says it of one in the singular", () => {
    const catalog = buildCatalog({records: [base, silentOne, {...programme, belongsTo: null}]});
    expect(silentOf({rows: "mode"}, {catalog, locale: "en"})).toEqual([
      "Building mode may not apply to 1 of those not stated: no record of its kind states it.",
    ]);
  });
});
