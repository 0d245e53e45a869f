import {describe, expect, it} from "vitest";
import {slideBeside} from "../../src/view/wall-choice.ts";

describe("slideBeside(slides, slide, by)", () => {
  const slides = ["headline", "by-lever", "townships"] as const;

  it("is the next or the one before, and goes round", () => {
    expect(slideBeside(slides, "headline", 1)).toBe("by-lever");
    expect(slideBeside(slides, "townships", 1)).toBe("headline");
    expect(slideBeside(slides, "headline", -1)).toBe("townships");
  });

  it("counts from the first where none is shown, or one that is not among them", () => {
    expect(slideBeside(slides, null, 1)).toBe("by-lever");
    expect(slideBeside(slides, "growth", 1)).toBe("by-lever");
  });

  it("is the same where there is one, and none where there is none", () => {
    expect(slideBeside(["headline"], "headline", 1)).toBe("headline");
    expect(slideBeside([], "headline", 1)).toBeNull();
  });
});
