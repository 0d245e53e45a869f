import {describe, expect, it} from "vitest";
import {dimensions} from "../../src/coverage/filters.ts";
import {valuesOf} from "../../src/coverage/values-of.ts";
import {buildRecord} from "../dataset/build-dataset.ts";
import {base, buildCatalog, child, countyHonour, nationalHonour, programme, silentOne} from "./build-catalog.ts";

const catalog = buildCatalog();

describe("valuesOf(record, dimension, catalog)", () => {
  it("gives what the source states of the record itself, through nobody", () => {
    expect(valuesOf(base, "kind", catalog)).toEqual({values: ["federation"], through: null});
    expect(valuesOf(base, "hostKind", catalog)).toEqual({values: ["park"], through: null});
    expect(valuesOf(base, "mode", catalog)).toEqual({values: ["led"], through: null});
    expect(valuesOf(base, "township", catalog)).toEqual({values: ["t1"], through: null});
  });

  it("takes the main line and the levers as levers, several where the source gives several", () => {
    expect(valuesOf(base, "lever", catalog).values).toEqual(["main-line", "parks"]);
    expect(valuesOf(child, "lever", catalog).values).toEqual(["parks", "chambers"]);
  });

  it("leaves out nodes of other levels: a platform is no lever, a group is nothing", () => {
    const record = buildRecord({nodes: ["method", "levers", "guidance", "parks"]});
    expect(valuesOf(record, "lever", catalog).values).toEqual(["parks"]);
    expect(valuesOf(record, "platform", catalog).values).toEqual(["guidance"]);
  });

  it("is empty where nothing is stated", () => {
    for (const dimension of dimensions.filter((one) => one !== "kind"))
      expect(valuesOf(silentOne, dimension, catalog)).toEqual({values: [], through: null});
  });

  it("lends a child its parent's township, and says so", () => {
    expect(valuesOf(child, "township", catalog)).toEqual({values: ["t1"], through: "base"});
  });

  it("lends a child nothing else of its parent's: a mode or a host kind is its own", () => {
    expect(valuesOf(child, "mode", catalog)).toEqual({values: [], through: null});
    expect(valuesOf(child, "hostKind", catalog)).toEqual({values: [], through: null});
  });

  it("keeps a child's own township where it has one", () => {
    const moved = {...child, township: "t2"};
    expect(valuesOf(moved, "township", catalog)).toEqual({values: ["t2"], through: null});
  });

  it("places an honour where its organisation stands, all its values", () => {
    expect(valuesOf(nationalHonour, "lever", catalog)).toEqual({values: ["main-line", "parks"], through: "base"});
    expect(valuesOf(nationalHonour, "hostKind", catalog)).toEqual({values: ["park"], through: "base"});
    expect(valuesOf(nationalHonour, "township", catalog)).toEqual({values: ["t1"], through: "base"});
  });

  it("names the one who has the value, not the one between", () => {
    expect(valuesOf(programme, "township", catalog)).toEqual({values: ["t1"], through: "base"});
    expect(valuesOf(programme, "lever", catalog)).toEqual({values: ["parks", "chambers"], through: "child"});
  });

  it("puts an organisation under the platforms and levels of what belongs to it, each once", () => {
    expect(valuesOf(base, "platform", catalog)).toEqual({values: ["guidance", "growth"], through: "national-honour"});
    expect(valuesOf(base, "level", catalog)).toEqual({values: ["national", "county"], through: "national-honour"});
  });

  it("does not pass one honour's level or platform on to another belonging of its organisation", () => {
    const bare = {...countyHonour, level: null, nodes: []};
    expect(valuesOf(bare, "level", catalog)).toEqual({values: [], through: null});
    expect(valuesOf(bare, "platform", catalog)).toEqual({values: [], through: null});
  });

  it("never lends a building mode: an honour was not built", () => {
    expect(valuesOf(nationalHonour, "mode", catalog)).toEqual({values: [], through: null});
  });

  it("never lends a kind", () => {
    expect(valuesOf(programme, "kind", catalog)).toEqual({values: ["site"], through: null});
  });
});
