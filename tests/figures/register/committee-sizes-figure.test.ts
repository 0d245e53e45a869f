import {describe, expect, it} from "vitest";
import {committeeSizesFigure} from "../../../src/figures/register/committee-sizes-figure.ts";
import {rowsOf} from "../build-context.ts";
import {buildRegisterContext} from "./build-register-context.ts";

describe("committeeSizesFigure(context)", () => {
  it("has a row for each size, a stated 0 among them, what is not stated last", () => {
    expect(
      rowsOf(committeeSizesFigure(buildRegisterContext([{executives: 0}, {executives: 7}, {executives: 31}, {}]))),
    ).toEqual([
      ["0 名", 1],
      ["1–4 名", 0],
      ["5–9 名", 1],
      ["10–14 名", 0],
      ["15–19 名", 0],
      ["20–29 名", 0],
      ["30 名及以上", 1],
      ["未填", 1],
    ]);
  });

  it("notes that unknown is no 0", () => {
    expect(committeeSizesFigure(buildRegisterContext([{}])).notes[0]).toBe("1 个未填执委人数；未填不是 0。");
  });

  it("says why it is empty", () => {
    expect(committeeSizesFigure(buildRegisterContext([])).empty).toBe("登记表里没有数据行。换一份登记表即可看到图。");
  });
});
