import {describe, expect, it} from "vitest";
import {decodePacked} from "../../../src/dataset/packed/decode-packed.ts";
import type {PackedAnswer} from "../../../src/dataset/reading/pack-counties.ts";
import {localReader} from "../../../src/dataset/reading/register-reader.ts";

const choice = {title: "三县", today: "2026-11-27", places: []};
const pack = (text: string): Promise<PackedAnswer | null> =>
  localReader().pack({blob: new Blob([text]), file: "三县.csv", encoding: null}, choice, () => {});

describe("a reader's pack(source)", () => {
  it("gives a register of several counties as bytes, with what is told of it", async () => {
    const answer = await pack("行政区划代码,名称,组织形式\n350583,甲妇联,妇联\n350582,乙妇联,妇联\n");
    expect(answer?.told).toEqual({
      title: "三县",
      file: "三县.csv",
      day: "2026-11-27",
      fictional: false,
      region: {code: "3505", name: "3505"},
      size: 2,
    });
    const bytes = new Uint8Array((await answer?.bytes.arrayBuffer()) ?? new ArrayBuffer(0));
    expect(decodePacked(bytes, "三县.csv").regions.map(({code}) => code)).toEqual(["350582", "350583"]);
  });

  it("leaves a county's own file, what was pasted, and a header alone to be read row by row", async () => {
    expect(await pack("行政区划代码,名称,组织形式\n350583,甲妇联,妇联\n350583,乙妇联,妇联\n")).toBeNull();
    expect(await pack("名称,组织形式\n甲妇联,妇联\n")).toBeNull();
    expect(await pack("行政区划代码,名称,组织形式\n")).toBeNull();
    const pasted = {pasted: "行政区划代码,名称\n350583,甲妇联\n350582,乙妇联", file: "粘贴"};
    expect(await localReader().pack(pasted, choice, () => {})).toBeNull();
  });

  it("stops when it is closed", async () => {
    const reader = localReader();
    const text = `行政区划代码,名称,组织形式\n${"350583,甲妇联,妇联\n350582,乙妇联,妇联\n".repeat(5000)}`;
    const reading = reader.pack({blob: new Blob([text]), file: "三县.csv", encoding: null}, choice, () => {});
    reader.close();
    await expect(reading).rejects.toMatchObject({name: "AbortError"});
  });
});
