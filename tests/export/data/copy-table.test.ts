import {afterEach, expect, it, vi} from "vitest";
import {copyTable} from "../../../src/export/data/copy-table.ts";
import {buildBarFigure} from "../../charts/build-figure.ts";
import {buildContext} from "../build-context.ts";

// @vitest-environment jsdom

afterEach(() => {
  vi.unstubAllGlobals();
});

it.each([
  ["insecure", false],
  ["unsupported", true],
])(
  "copyTable(figure) says %j where neither the clipboard nor the older command is there",
  async (refusal, isSecure) => {
    vi.stubGlobal("isSecureContext", isSecure);
    expect(await copyTable(buildBarFigure(), buildContext())).toBe(refusal);
  },
);
