import type {Figure} from "../../src/figures/figure.ts";
import {buildApart, buildTile, buildTilesFigure} from "./build-tiles.ts";

/** Each division's name in two languages, and its column and row. */
const divisions =
  "溪美街道:Ximei Subdistrict:24 柳城街道:Liucheng Subdistrict:34 美林街道:Meilin Subdistrict:33 省新镇:Shengxin Town:35 仑苍镇:Luncang Town:23 东田镇:Dongtian Town:14 英都镇:Yingdu Town:13 翔云镇:Xiangyun Town:03 金淘镇:Jintao Town:22 诗山镇:Shishan Town:12 蓬华镇:Penghua Town:11 码头镇:Matou Town:21 九都镇:Jiudu Town:31 乐峰镇:Lefeng Town:41 罗东镇:Luodong Town:42 梅山镇:Meishan Town:43 洪濑镇:Honglai Town:53 洪梅镇:Hongmei Town:52 康美镇:Kangmei Town:44 丰州镇:Fengzhou Town:54 霞美镇:Xiamei Town:45 官桥镇:Guanqiao Town:36 水头镇:Shuitou Town:37 石井镇:Shijing Town:38 眉山乡:Meishan Township:02 向阳乡:Xiangyang Township:40";

const tiles = [...divisions.matchAll(/(\S+?):([A-Z][a-z]+ [A-Z][a-z]+):(\d)(\d)/g)].map(
  ([, zh = "", en = "", column, row]) => {
    const value = {霞美镇: 4, 省新镇: 1}[zh] ?? 0;
    const series = value === 0 ? "none" : value === 1 ? "one" : "more";
    const words = value === 0 ? "无记录" : null;
    return {en, tile: buildTile({id: zh, value, words, series, column: Number(column), row: Number(row)})};
  },
);
const apart = [
  buildApart({id: "外地", value: 3, words: null, series: "more"}),
  buildApart({id: "未说明", value: 10, words: null, series: "not-stated"}),
];
const longName = "福建省泉州市南安市霞美镇滨江机械装备制造基地与光电信息产业基地联合妇女联合会(含台商投资企业)";
const longWord = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch";

/** Tile maps as the dashboard has them, and those that try their layout hardest. */
export const trialTiles: Record<string, Figure> = {
  tiles: buildTilesFigure({tiles: tiles.map(({tile}) => tile), apart}),
  "tiles-en": buildTilesFigure({
    locale: "en",
    title: "Named organisations: schematic map",
    tiles: tiles.map(({en, tile}) => ({...tile, label: en, words: tile.value === 0 ? "none on file" : null})),
    apart: [
      buildApart({id: "outside", label: "Outside Nan'an", value: 3, words: null, series: "more"}),
      buildApart({id: "not-stated", label: "Not stated", value: 10, words: null, series: "not-stated"}),
    ],
  }),
  "tiles-picked": buildTilesFigure({
    tiles: tiles.map(({tile}) => ({...tile, picked: tile.id === "霞美镇"})),
    apart: apart.map((cell) => ({...cell, picked: false})),
  }),
  "one-tile": buildTilesFigure({tiles: [buildTile({id: "霞美镇", column: 7, row: 9})], apart: []}),
  "only-apart": buildTilesFigure({tiles: []}),
  "sixty-tiles": buildTilesFigure({
    tiles: Array.from({length: 60}, (_, index) => {
      const place = {column: (index * 7) % 10, row: Math.floor(index / 10)};
      return buildTile({id: `第${index + 1}街道`, value: index * 997, words: null, series: "one", ...place});
    }),
  }),
  "long-tiles": buildTilesFigure({
    tiles: [
      buildTile({id: "a", label: longName}),
      buildTile({id: "b", label: longWord, column: 1}),
      buildTile({id: "c", label: "霞美镇", value: null, words: null, series: "not-stated", column: 3, row: 40}),
    ],
  }),
};
