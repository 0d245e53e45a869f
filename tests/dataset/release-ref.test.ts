import {describe, expect, it} from "vitest";
import {isReleaseRef, releaseRef, splitReleaseRef} from "../../src/dataset/release-ref.ts";

describe("releaseRef(id, version)", () => {
  it("is the id of the current release, and the id with the version of an earlier one", () => {
    expect(releaseRef("nanan-2023", null)).toBe("nanan-2023");
    expect(releaseRef("nanan-2023", "0.9.0")).toBe("nanan-2023@0.9.0");
  });
});

describe("splitReleaseRef(ref)", () => {
  it("takes a name apart again", () => {
    expect(splitReleaseRef("nanan-2023")).toEqual({id: "nanan-2023", version: null});
    expect(splitReleaseRef("nanan-2023@0.9.0")).toEqual({id: "nanan-2023", version: "0.9.0"});
  });
});

describe("isReleaseRef(text)", () => {
  it.each(["nanan-2023", "own-1", "nanan-2023@0.9.0", "a@2023-11_b"])("takes %s", (text) => {
    expect(isReleaseRef(text)).toBe(true);
  });

  it.each(["", "@1", "a@", "a@.", "a@../b", "A", "a b", "a@1@2", "../a", "a@1%2f"])("refuses %j", (text) => {
    expect(isReleaseRef(text)).toBe(false);
  });
});
