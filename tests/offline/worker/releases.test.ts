import {describe, expect, it} from "vitest";
import {
  afterActivation,
  keyFor,
  keysInUse,
  noReleases,
  type Release,
  stillOpen,
} from "../../../src/offline/worker/releases.ts";

const one: Release = {
  id: "one",
  keys: {"/": "/?1", "/data.json": "/data.json?1", "/a-1.js": "/a-1.js", "/b.js": "/b.js"},
};
const two: Release = {
  id: "two",
  keys: {"/": "/?2", "/data.json": "/data.json?2", "/a-2.js": "/a-2.js", "/b.js": "/b.js"},
};
const three: Release = {id: "three", keys: {"/": "/?3"}};

describe("afterActivation(releases, own, open)", () => {
  it("holds nothing for the first release, whatever is open", () => {
    expect(afterActivation(noReleases, one, ["p"])).toEqual({current: one, held: []});
  });

  it("holds the release before for the pages that are open", () => {
    expect(afterActivation({current: one, held: []}, two, ["p", "q"])).toEqual({
      current: two,
      held: [{...one, pages: ["p", "q"]}],
    });
  });

  it("drops the release before when no page is open", () => {
    expect(afterActivation({current: one, held: []}, two, [])).toEqual({current: two, held: []});
  });

  it("leaves each page with the release it was opened of, over two releases", () => {
    const second = afterActivation({current: one, held: []}, two, ["p"]);
    expect(afterActivation(second, three, ["p", "q"])).toEqual({
      current: three,
      held: [
        {...one, pages: ["p"]},
        {...two, pages: ["q"]},
      ],
    });
  });

  it("holds nothing of a release that takes its own place", () => {
    expect(afterActivation({current: one, held: []}, one, ["p"])).toEqual({current: one, held: []});
  });
});

describe("stillOpen(releases, open)", () => {
  it("forgets pages that are closed, and releases with them", () => {
    const held = [
      {...one, pages: ["p", "q"]},
      {...two, pages: ["r"]},
    ];
    expect(stillOpen({current: three, held}, ["q", "new"])).toEqual({
      current: three,
      held: [{...one, pages: ["q"]}],
    });
  });
});

describe("keyFor(releases, address, page)", () => {
  const releases = {current: two, held: [{...one, pages: ["old"]}]};

  it("is a page's own release's", () => {
    expect(keyFor(releases, "/data.json", "old")).toBe("/data.json?1");
    expect(keyFor(releases, "/data.json", "new")).toBe("/data.json?2");
    expect(keyFor(releases, "/data.json", "")).toBe("/data.json?2");
  });

  it("is another's where its own has none: a worker asks in no page's name", () => {
    expect(keyFor(releases, "/a-1.js", "worker of old")).toBe("/a-1.js");
    expect(keyFor(releases, "/a-2.js", "old")).toBe("/a-2.js");
  });

  it("is none of what no release has", () => {
    expect(keyFor(releases, "/c.js", "old")).toBeUndefined();
    expect(keyFor(noReleases, "/", "")).toBeUndefined();
  });
});

it("keysInUse(releases) has what two releases share once", () => {
  expect([...keysInUse({current: two, held: [{...one, pages: ["old"]}]})].sort()).toEqual([
    "/?1",
    "/?2",
    "/a-1.js",
    "/a-2.js",
    "/b.js",
    "/data.json?1",
    "/data.json?2",
  ]);
  expect(keysInUse(noReleases).size).toBe(0);
});
