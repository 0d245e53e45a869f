import {describe, expect, it} from "vitest";
import {allTownships, byTownship} from "../../../src/figures/builders/by-township.ts";
import {nananDataset} from "../../coverage/nanan.ts";
import {buildContext, rowsOf} from "../build-context.ts";

const figure = allTownships(buildContext());
const inEnglish = allTownships(buildContext({locale: "en"}));

describe("allTownships(context)", () => {
  it("shows all 26, those with a record first, the others as none on file", () => {
    expect(rowsOf(figure).slice(0, 26)).toEqual([
      ["霞美镇", 4],
      ["省新镇", 1],
      ["溪美街道", 0, "无记录"],
      ["柳城街道", 0, "无记录"],
      ["美林街道", 0, "无记录"],
      ["仑苍镇", 0, "无记录"],
      ["东田镇", 0, "无记录"],
      ["英都镇", 0, "无记录"],
      ["翔云镇", 0, "无记录"],
      ["金淘镇", 0, "无记录"],
      ["诗山镇", 0, "无记录"],
      ["蓬华镇", 0, "无记录"],
      ["码头镇", 0, "无记录"],
      ["九都镇", 0, "无记录"],
      ["乐峰镇", 0, "无记录"],
      ["罗东镇", 0, "无记录"],
      ["梅山镇", 0, "无记录"],
      ["洪濑镇", 0, "无记录"],
      ["洪梅镇", 0, "无记录"],
      ["康美镇", 0, "无记录"],
      ["丰州镇", 0, "无记录"],
      ["官桥镇", 0, "无记录"],
      ["水头镇", 0, "无记录"],
      ["石井镇", 0, "无记录"],
      ["眉山乡", 0, "无记录"],
      ["向阳乡", 0, "无记录"],
    ]);
  });

  it("puts outside the city and not stated apart, after the 26", () => {
    expect(rowsOf(figure).slice(26)).toEqual([
      ["外地", 3],
      ["未说明", 10],
    ]);
    expect(rowsOf(inEnglish).slice(26)).toEqual([
      ["Outside Nan'an", 3],
      ["Not stated", 10],
    ]);
  });

  it("keeps 梅山镇 and 眉山乡 two rows, though both are Meishan", () => {
    const meishan = inEnglish.rows.filter(({label}) => label.startsWith("Meishan"));
    expect(meishan.map(({id, label}) => [id, label])).toEqual([
      ["350583112", "Meishan Town"],
      ["350583200", "Meishan Township"],
    ]);
  });

  it("marks that 3 of Xiamei's 4 are there through their parent", () => {
    expect(figure.rows[0]?.note).toBe("其中 3 个依上级或所属组织归入");
    expect(figure.rows[1]?.note).toBeNull();
    expect(figure.notes[0]).toBe("霞美镇的 4 个中，3 个依其上级或所属组织归入。");
    expect(inEnglish.rows[0]?.note).toBe("3 of them placed through the organisation they belong to");
    expect(inEnglish.notes[0]).toBe("Xiamei Town: 3 of 4 placed through the organisation they belong to.");
  });

  it("says what none on file means in its notes, which leave with it", () => {
    expect(figure.title).toBe("已列名组织：按乡镇（街道）");
    expect(figure.subtitle).toBe("全部乡镇（街道）。点击柱子按此筛选。");
    expect(figure.notes.slice(1)).toEqual(["“无记录”指报道没有点名，不等于没有。"]);
    expect(inEnglish.title).toBe("Named organisations by township or subdistrict");
    expect(inEnglish.subtitle).toBe("Every township and subdistrict. Select a bar to filter by it.");
    expect(inEnglish.notes.slice(1)).toEqual([
      "“None on file” means that the report names none, not that there is none.",
    ]);
  });

  it("does not say none on file of a township whose records the filters leave out, and says what its 0 is", () => {
    const chambers = allTownships(buildContext({filters: {lever: ["chambers"]}}));
    const ends = new Map(chambers.rows.map(({label, endLabel}) => [label, endLabel]));
    expect([ends.get("霞美镇"), ends.get("省新镇"), ends.get("溪美街道")]).toEqual([null, null, "无记录"]);
    expect(rowsOf(chambers).at(-1)).toEqual(["外地", 3]);
    expect(chambers.notes).toEqual(["“无记录”指报道没有点名，不等于没有。", "0：有记录，但都不在当前所看的范围内。"]);
  });

  it("has a row for every entry of the code list, and none beside", () => {
    const codes = nananDataset.codeLists.township.map(({code}) => code);
    expect(figure.rows.map(({id}) => id).sort()).toEqual([...codes, "not-stated"].sort());
  });
});

describe("byTownship(context)", () => {
  const shown = (context = buildContext()) =>
    byTownship(context).rows.map(({label, values, endLabel}) => [label, endLabel ?? Object.values(values)[0]]);

  it("shows what is on file, outside and not stated, and the rest in one row that leads to all townships", () => {
    expect(shown()).toEqual([
      ["霞美镇", 4],
      ["省新镇", 1],
      ["外地", 3],
      ["未说明", 10],
      ["其余 24 个乡镇（街道）", "无记录"],
    ]);
    const rest = byTownship(buildContext()).rows.at(-1);
    expect(rest).toMatchObject({target: {to: "townships"}, picked: null, values: {named: 0}});
    expect(rest?.note?.split("、")).toHaveLength(24);
    expect(shown(buildContext({locale: "en"})).at(-1)).toEqual(["24 other townships", "none on file"]);
  });

  it("keeps a township that is chosen in sight, whatever is on file there", () => {
    expect(shown(buildContext({filters: {township: ["350583119"]}}))).toContainEqual(["水头镇", "无记录"]);
    const filtered = byTownship(buildContext({filters: {lever: ["chambers"]}}));
    expect(filtered.rows.find(({label}) => label === "霞美镇")).toMatchObject({values: {named: 0}, endLabel: null});
  });
});
