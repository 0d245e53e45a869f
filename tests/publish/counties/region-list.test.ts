import {describe, expect, it} from "vitest";
import {readRegionList} from "../../../src/publish/counties/region-list.ts";

function read(text: string) {
  return readRegionList(new TextEncoder().encode(text));
}

describe("readRegionList(bytes)", () => {
  it("knows regions of every level, whatever the order of rows and columns", async () => {
    const list = await read(
      "name,code,en,target\n西镇,350583101000,Xi,12\n泉州市,350500,Quanzhou,\n示例国（虚构）,000000,Shili,\n",
    );
    expect([...list.values()]).toEqual([
      {code: "350583101", name: "西镇", en: "Xi", target: 12},
      {code: "3505", name: "泉州市", en: "Quanzhou", target: null},
      {code: "", name: "示例国（虚构）", en: "Shili", target: null},
    ]);
  });

  it.each([
    ["code,en\n350583,Nan'an\n", "regions.csv: no column name"],
    ["code,name\n35058,南安市\n", "regions.csv: row 2: 35058 南安市"],
    ["code,name\n350583,\n", "regions.csv: row 2: 350583 "],
    ["code,name\n350583,南安市\n350583,南安\n", "regions.csv: row 3: 350583 is there twice"],
    ["code,name,target\n350583101,西镇,约20\n", "regions.csv: row 2: 约20"],
  ])("refuses %j: %s", async (text, message) => {
    await expect(read(text)).rejects.toThrow(message);
  });
});
