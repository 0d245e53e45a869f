import {expect, it} from "vitest";
import {shortenMiddle} from "../../../src/export/picture/layout-footer.ts";

it("shortenMiddle(text, lines, widthPx, fontPx) leaves a text that fits whole", () => {
  expect(shortenMiddle("阵地", 1, 20, 10)).toBe("阵地");
});

it("shortenMiddle(text, lines, widthPx, fontPx) keeps both ends of one that does not", () => {
  expect(shortenMiddle("一二三四五六七八九十", 1, 50, 10)).toBe("一二…九十");
});
