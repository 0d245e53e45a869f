import {describe, expect, it} from "vitest";
import {frameRegister} from "../../../src/figures/register/frame-register.ts";
import {buildRegister} from "../../coverage/register/build-register.ts";
import {buildRegisterContext} from "./build-register-context.ts";

describe("frameRegister(context)", () => {
  it("names the register, its file, sheet and day, and says that a sample is made up", () => {
    expect(frameRegister(buildRegisterContext([]))).toEqual({
      filterLine: "示例市 · 未加筛选",
      sourceLine: "来源：示例市妇联组织登记表（register.xlsx，工作表“名册”），2026-11-29 读取 · 虚构示例",
      evidence: [],
      dataset: {
        id: "own-1",
        version: "2026-11-29",
        day: "2026-11-29",
        words: "读取日期 2026-11-29 · 登记表 own-1",
        fictional: true,
      },
      locale: "zh",
    });
    expect(frameRegister(buildRegisterContext([], {locale: "en"})).sourceLine).toBe(
      "Source: 示例市妇联组织登记表 (register.xlsx, sheet “名册”), read on 2026-11-29 · fictional sample",
    );
  });

  it("names no sheet where the file has none, and calls no real register made up", () => {
    const register = buildRegister({file: "名册.csv", sheet: "", fictional: false});
    expect(frameRegister(buildRegisterContext([], {register})).sourceLine).toBe(
      "来源：示例市妇联组织登记表（名册.csv），2026-11-29 读取",
    );
  });
});
