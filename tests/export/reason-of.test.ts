import {describe, expect, it} from "vitest";
import {PictureError} from "../../src/export/picture/picture-error.ts";
import {reasonOf} from "../../src/export/reason-of.ts";

describe("reasonOf(error)", () => {
  it("is the error's message, or what was thrown instead of one", () => {
    expect(reasonOf(new RangeError("no canvas: 1200 × 675"))).toBe("no canvas: 1200 × 675");
    expect(reasonOf("quota")).toBe("quota");
  });

  it("is cut to 120 characters, none of them halved", () => {
    expect(reasonOf(new Error("🙂".repeat(120)))).toBe("🙂".repeat(120));
    expect(reasonOf(new Error("🙂".repeat(121)))).toBe(`${"🙂".repeat(119)}…`);
  });

  it("says in full why a picture does not fit", () => {
    expect(reasonOf(new PictureError("unfit", "放".repeat(200)))).toBe("放".repeat(200));
    expect(reasonOf(new PictureError("decode", "放".repeat(200)))).toBe(`${"放".repeat(119)}…`);
  });
});
