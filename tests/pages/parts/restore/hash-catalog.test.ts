import {describe, expect, it} from "vitest";
import {packFile} from "../../../../src/dataset/packing/pack-file.ts";
import {formatNationCsv} from "../../../../src/dataset/sample/nation/nation-csv.ts";
import {smallNation} from "../../../../src/dataset/sample/nation/nation-scale.ts";
import {hashDataset} from "../../../../src/export/metadata/hash.ts";
import {hashCatalog} from "../../../../src/pages/parts/restore/hash-catalog.ts";
import {openPacked} from "../../../../src/view/regions/open-regions.ts";
import {nanan} from "../../../coverage/nanan.ts";

const csv = [...formatNationCsv({rows: 60, seed: 3, scale: smallNation})].join("");
const today = "2026-11-01";

async function hashOf(text: string, region = "", day = today): Promise<string> {
  const {packed} = await packFile(new Blob([text]), "small.csv", {id: "own-nation", title: "示例全国（虚构）", today});
  const {signal} = new AbortController();
  const opened = await openPacked(packed, day, async () => null).open(region, signal);
  return hashCatalog(await opened.catalogOn(day, signal));
}

describe("hashCatalog(catalog)", () => {
  it("is that of the dataset, where records are counted", async () => {
    expect(await hashCatalog(nanan)).toBe(await hashDataset(nanan.dataset));
  });

  it("is another when one row of a large register says another thing, and not on another day", async () => {
    const hash = await hashOf(csv);
    expect(hash).toMatch(/^[0-9a-f]{16}$/);
    expect(await hashOf(csv)).toBe(hash);
    expect(await hashOf(csv, "", "2026-12-24")).toBe(hash);
    const name = /[^,\n]+妇联/.exec(csv)?.[0] ?? "";
    expect(name).not.toBe("");
    expect(await hashOf(csv.replace(name, `新${name}`))).not.toBe(hash);
  });

  it("is another for another region of the same register", async () => {
    const {packed} = await packFile(new Blob([csv]), "small.csv", {id: "own-nation", title: "示例", today});
    const province = packed.regions.find(({code}) => code.length === 2)?.code ?? "";
    expect(province).not.toBe("");
    expect(await hashOf(csv, province)).not.toBe(await hashOf(csv));
  });
});
