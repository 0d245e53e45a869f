import {describe, expect, it} from "vitest";
import {packEntries} from "../../../../src/dataset/packed/pack-entries.ts";
import {openRowStore} from "../../../../src/dataset/rows/open-row-store.ts";
import {loadTranslator} from "../../../../src/locale/load-translator.ts";
import {rowsCsv} from "../../../../src/pages/parts/rows/save-rows.ts";
import {buildEntry, buildRegister} from "../../../coverage/register/build-register.ts";

const register = packEntries(
  buildRegister({
    title: "虚构登记表",
    file: "sample.parquet",
    region: {code: "350583", name: "南安市"},
    fictional: true,
    day: "2026-11-29",
    townships: [{code: "350583101", name: "霞美镇", target: null}],
    columns: ["name", "form", "lever", "women", "president", "telephone"],
    entries: [
      buildEntry({
        row: 2,
        name: "=1+1妇联",
        township: "350583101",
        women: 1200,
        levers: ["chambers", "parks-and-bases"],
      }),
      buildEntry({row: 3, name: '云帆,"甲"妇联', township: null, women: 0, president: "林示例"}),
    ],
  }),
);

async function csvOf(places: number[], typed = "", address: string | null = null): Promise<string[]> {
  if (register.rows === null) throw new Error("cells without rows");
  let text = "";
  const names = {
    packed: register,
    within: "350583",
    labelOf: (_: string, value: string) => ({federation: "妇联", chambers: "异地商会"})[value] ?? value,
    regionName: () => "霞美镇",
    locale: "zh" as const,
  };
  const saved = {store: await openRowStore(register.rows), places: Uint32Array.from(places), names, typed, address};
  for await (const part of rowsCsv({...saved, filterLine: "状态：正常", t: await loadTranslator("zh", "regions")}))
    text += part.text;
  return text.split("\r\n");
}

describe("rowsCsv(saved)", () => {
  it("writes the rows in the order shown, the unknown blank, no formula, no private column, and what it is of", async () => {
    expect(await csvOf([1, 0], "妇联", "https://example.org/?data=x")).toEqual([
      "\ufeff行政区划代码,名称,地区,组织形式,抓手,覆盖妇女数,主席",
      "350583101,'=1+1妇联,霞美镇,妇联,异地商会、parks-and-bases,1200,",
      '350583,"云帆,""甲""妇联",,妇联,,0,林示例',
      "",
      "标题,虚构登记表",
      "筛选,状态：正常",
      "在各行中搜索,妇联",
      "来源,来源：虚构登记表（sample.parquet），2026-11-29 读取",
      "数据日期,2026-11-29",
      expect.stringMatching(/^数据版本,/),
      "说明,虚构示例数据",
      "查看本图,https://example.org/?data=x",
      "",
    ]);
  });

  it("writes every row of many", async () => {
    const lines = await csvOf(Array.from({length: 1201}, (_, at) => at % 2));
    expect(lines.indexOf("")).toBe(1202);
  });
});
