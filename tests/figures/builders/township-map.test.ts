import {describe, expect, it} from "vitest";
import {legendOf} from "../../../src/charts/legend-of.ts";
import {catalogOf} from "../../../src/coverage/catalog.ts";
import {allTownships} from "../../../src/figures/builders/by-township.ts";
import {townshipMap} from "../../../src/figures/builders/township-map.ts";
import type {TilesFigure} from "../../../src/figures/figure.ts";
import {figureCells} from "../../../src/figures/figure-parts.ts";
import {cellText} from "../../../src/figures/text/mark-text.ts";
import {nananDataset} from "../../coverage/nanan.ts";
import {buildContext, rowsOf} from "../build-context.ts";

function mapOf(changes: Parameters<typeof buildContext>[0] = {}): TilesFigure {
  const figure = townshipMap(buildContext(changes));
  if (figure === null) throw new Error("expected a map");
  return figure;
}

function cellOf(figure: TilesFigure, label: string) {
  const cell = figureCells(figure).find((one) => one.label === label);
  if (cell === undefined) throw new Error(`no cell: ${label}`);
  return cell;
}

describe("townshipMap(context)", () => {
  const map = mapOf();

  it("has a tile for each of the 26: 4 in 霞美镇, 1 in 省新镇, none on file in 24", () => {
    expect(map.tiles).toHaveLength(26);
    expect([cellOf(map, "霞美镇").value, cellOf(map, "省新镇").value]).toEqual([4, 1]);
    const blank = map.tiles.filter(({series}) => series === "none");
    expect(blank).toHaveLength(24);
    expect(new Set(blank.map(({words, value}) => `${words} ${value}`))).toEqual(new Set(["无记录 0"]));
  });

  it("sets outside the city and not stated apart: 3 and 10", () => {
    expect(map.apart.map(({label, value, series}) => [label, value, series])).toEqual([
      ["外地", 3, "from-2"],
      ["未说明", 10, "not-stated"],
    ]);
  });

  it("has the counts of all-townships, whatever the filters", () => {
    for (const filters of [{}, {lever: ["chambers"]}, {kind: ["honour"]}, {township: ["350583117"]}]) {
      const context = buildContext({filters});
      const rows = rowsOf(allTownships(context)).map(([label, value]) => [label, value]);
      const cells = figureCells(mapOf({filters})).map(({label, value}) => [label, value]);
      expect(cells.toSorted()).toEqual(rows.toSorted());
    }
  });

  it("reads from north to south and from west to east", () => {
    const read = map.tiles.map(({label}) => label);
    expect(read.slice(0, 6)).toEqual(["向阳乡", "蓬华镇", "码头镇", "九都镇", "乐峰镇", "眉山乡"]);
    expect(read.slice(-3)).toEqual(["官桥镇", "水头镇", "石井镇"]);
  });

  it("says what the shades mean, in steps of what is on file", () => {
    expect(legendOf(map).map(({label, tone}) => [label, tone])).toEqual([
      ["有记录：1", "shade-2"],
      ["有记录：2–3", "shade-3"],
      ["有记录：4 及以上", "shade-4"],
      ["无记录（报道没有点名）", "blank"],
      ["未说明（报道没有写明）", "not-stated"],
    ]);
    expect(legendOf(mapOf({locale: "en"})).map(({label}) => label)).toEqual([
      "On file: 1",
      "On file: 2–3",
      "On file: 4 or more",
      "None on file (the report names none)",
      "Not stated (the report is silent)",
    ]);
  });

  it("says that it is schematic, and who is placed through a parent only", () => {
    expect(map.title).toBe("已列名组织：按乡镇（街道） · 方格示意图");
    expect(map.notes).toEqual([
      "示意图：只表大致方位，不表边界、面积和距离。",
      "霞美镇的 4 个中，3 个依其上级或所属组织归入。",
      "“无记录”指报道没有点名，不等于没有。",
    ]);
    expect(mapOf({locale: "en"}).title).toBe("Named organisations by township or subdistrict: schematic map");
  });

  it("is spoken in words, none on file among them", () => {
    const {t} = buildContext();
    const said = (label: string) => cellText(cellOf(map, label), map, t);
    expect(said("霞美镇")).toBe("霞美镇：4 个，其中 3 个依上级或所属组织归入");
    expect(said("溪美街道")).toBe("溪美街道：无记录");
    expect(said("未说明")).toBe("未说明：10 个");
  });

  it("filters by township, and keeps every count beside the picked one", () => {
    const picked = mapOf({filters: {township: ["350583100"]}});
    expect(cellOf(picked, "省新镇")).toMatchObject({
      value: 1,
      picked: true,
      target: {to: "filter", dimension: "township", value: "350583100"},
    });
    expect(cellOf(picked, "霞美镇")).toMatchObject({value: 4, picked: false});
    expect(picked.filterLine).toBe("南安市 · 乡镇（街道）：省新镇");
    expect(picked.notes.at(-1)).toBe("留白的方格未选中，供对照。");
  });

  it("keeps on file apart from what the filters leave", () => {
    const chambers = mapOf({filters: {lever: ["chambers"]}});
    expect(cellOf(chambers, "霞美镇")).toMatchObject({value: 0, words: null, series: "left-out"});
    expect(cellOf(chambers, "溪美街道")).toMatchObject({value: 0, words: "无记录", series: "none"});
    expect(cellOf(chambers, "外地")).toMatchObject({value: 3, series: "from-2"});
  });

  it("is not there for a dataset that places no township, and sets apart one that has no place", () => {
    const {codeLists} = nananDataset;
    const townshipsWith = (keep: string | null) =>
      catalogOf({
        ...nananDataset,
        codeLists: {
          ...codeLists,
          township: codeLists.township.map(({tile, ...rest}) =>
            rest.code === keep && tile ? {...rest, tile} : {...rest},
          ),
        },
      });
    expect(townshipMap(buildContext({catalog: townshipsWith(null)}))).toBeNull();
    const one = mapOf({catalog: townshipsWith("350583117")});
    expect(one.tiles.map(({label}) => label)).toEqual(["霞美镇"]);
    expect(one.apart).toHaveLength(27);
  });
});
