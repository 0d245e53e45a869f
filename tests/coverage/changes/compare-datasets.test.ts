import {describe, expect, it} from "vitest";
import {compareDatasets} from "../../../src/coverage/changes/compare-datasets.ts";
import {nananDataset} from "../../coverage/nanan.ts";
import {buildDataset, buildRecord} from "../../dataset/build-dataset.ts";

const text = (words: string) => ({zh: words, en: words.toUpperCase()});

describe("compareDatasets(before, after)", () => {
  it("tells records by their ids: new, gone, changed, unchanged, in the order of the files", () => {
    const before = buildDataset({records: ["a", "b", "c"].map((id) => buildRecord({id}))});
    const after = buildDataset({
      records: [buildRecord({id: "d"}), buildRecord({id: "c", name: text("丙")}), buildRecord({id: "a"})],
    });
    const {added, gone, changed, unchanged} = compareDatasets(before, after);
    expect(added.map(({id}) => id)).toEqual(["d"]);
    expect(gone.map(({id}) => id)).toEqual(["b"]);
    expect(changed.map(({after: {id}}) => id)).toEqual(["c"]);
    expect(unchanged.map(({id}) => id)).toEqual(["a"]);
  });

  it("tells codes and references by their labels, each in its own dataset's words; not stated is empty", () => {
    const before = buildDataset({records: [buildRecord({id: "a", township: null}), buildRecord({id: "b"})]});
    const [place] = before.codeLists.township;
    const after = buildDataset({
      records: [buildRecord({id: "a", township: place?.code ?? "", parent: "b"}), buildRecord({id: "b"})],
    });
    expect(compareDatasets(before, after).changed.map(({changes}) => changes)).toEqual([
      [
        {field: "township", from: [], to: [place?.label]},
        {field: "parent", from: [], to: [after.records[1]?.name]},
      ],
    ]);
  });

  it("holds several values in another order to be the same", () => {
    const record = (aliases: string[]) => buildDataset({records: [buildRecord({aliases})]});
    expect(compareDatasets(record(["甲", "乙"]), record(["乙", "甲"])).changed).toEqual([]);
    expect(compareDatasets(record(["甲"]), record(["乙", "甲"])).changed[0]?.changes).toEqual([
      {
        field: "aliases",
        from: [{zh: "甲", en: "甲"}],
        to: [
          {zh: "乙", en: "乙"},
          {zh: "甲", en: "甲"},
        ],
      },
    ]);
  });

  it("finds nothing between a dataset and itself", () => {
    const {added, gone, changed, unchanged} = compareDatasets(nananDataset, nananDataset);
    expect([added, gone, changed]).toEqual([[], [], []]);
    expect(unchanged).toHaveLength(nananDataset.records.length);
  });
});
