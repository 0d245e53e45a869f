import {describe, expect, it} from "vitest";
import {defaultChoice} from "../../../src/coverage/count/custom-choice.ts";
import {noneNotes} from "../../../src/figures/builders/frame-figure.ts";
import {customFigure} from "../../../src/figures/custom/custom-figure.ts";
import {buildContext} from "../build-context.ts";

const zh = "“无记录”指报道没有点名，不等于没有。";
const en = "“None on file” means that the report names none, not that there is none.";

describe("noneNotes(printed)", () => {
  it("says once what none on file means, where that is printed", () => {
    expect(noneNotes(["3", "无记录", null, "无记录"], buildContext().t)).toEqual([zh]);
    expect(noneNotes(["none on file"], buildContext({locale: "en"}).t)).toEqual([en]);
  });

  it("says nothing where it is not printed", () => {
    expect(noneNotes([null, "0", "10+", "无匹配"], buildContext().t)).toEqual([]);
    expect(noneNotes([], buildContext().t)).toEqual([]);
  });
});

describe("customFigure(context) says what none on file means", () => {
  const notesOf = (choice: Partial<typeof defaultChoice>, changes: Parameters<typeof buildContext>[0] = {}) =>
    customFigure(buildContext({custom: {...defaultChoice, ...choice}, ...changes})).notes;

  it("of bars, stacks and heat that print it", () => {
    expect(notesOf({rows: "township"})).toContain(zh);
    expect(notesOf({rows: "township", split: "kind", form: "stacked"})).toContain(zh);
    expect(notesOf({rows: "township", split: "kind", form: "share"}).slice(-2)).toEqual([
      zh,
      "份额取整，各段相加未必正好 100%。",
    ]);
    expect(notesOf({rows: "lever", split: "hostKind", form: "heat"})).toContain(zh);
    expect(notesOf({rows: "township"}, {locale: "en"})).toContain(en);
  });

  it("and of none that does not: every kind and lever has a record, and a filtered cell says that none matches", () => {
    expect(notesOf({rows: "kind"})).not.toContain(zh);
    expect(notesOf({rows: "lever"})).not.toContain(zh);
    const filters = {kind: ["federation"]};
    expect(notesOf({rows: "lever", split: "hostKind", form: "heat"}, {filters})).not.toContain(zh);
  });
});
