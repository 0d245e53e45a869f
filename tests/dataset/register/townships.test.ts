import {describe, expect, it} from "vitest";
import type {Cell} from "../../../src/dataset/import/workbook.ts";
import {readTargets} from "../../../src/dataset/register/townships/read-targets.ts";
import {townshipsOfFile} from "../../../src/dataset/register/townships/townships-of-file.ts";
import {withTargets} from "../../../src/dataset/register/townships/with-targets.ts";
import {buildWorkbook} from "../../support/registers/build-workbook.ts";
import {optionsFor} from "../../support/registers/read-register.ts";
import {region, townships} from "../../support/registers/townships.ts";

describe("readTargets", () => {
  it("reads 应建数 by township, without sums and blanks", () => {
    const rows: Cell[][] = [
      ["2026年应建任务"],
      ["序号", "乡镇（街道）", "应建数"],
      [1, "霞美镇", 12],
      [2, "水头镇", "9个"],
      [3, "石井镇", null],
      [4, "官桥镇", 0],
      [null, "合计", 21],
    ];
    expect([...readTargets(buildWorkbook(rows))]).toEqual([
      ["霞美镇", 12],
      ["水头镇", 9],
      ["官桥镇", 0],
    ]);
  });

  it("finds them below a header of two rows, apart from what is done of them", () => {
    const rows: Cell[][] = [
      ["乡镇", "任务", null, null],
      [null, "已建数", "应建组织数（个）", "完成率"],
      ["霞美镇", 7, 12, 0.58],
    ];
    expect([...readTargets(buildWorkbook(rows))]).toEqual([["霞美镇", 12]]);
  });

  it("withTargets(townships) reads their names as a register's", () => {
    const targets = new Map([
      ["霞美", 12],
      ["水头镇", 0],
      ["洪赖镇", 5],
      ["东石镇", 3],
    ]);
    const set = withTargets(townships, targets, region).filter(({target}) => target !== null);
    expect(set.map(({zh, target}) => [zh, target])).toEqual([
      ["霞美镇", 12],
      ["水头镇", 0],
    ]);
  });

  it("is empty where no sheet has targets", () => {
    expect(
      readTargets(
        buildWorkbook([
          ["名称", "乡镇（街道）"],
          ["云帆妇联", "霞美镇"],
        ]),
      ).size,
    ).toBe(0);
  });
});

describe("townshipsOfFile", () => {
  const rows = (...names: Cell[]): Cell[][] => [
    ["名称", "组织形式", "乡镇"],
    ...names.map((name, at) => [`第${at}园妇联`, "妇联", name]),
  ];

  it("names those of another county, most rows first, and how many are not on the list given", () => {
    const workbook = buildWorkbook(
      rows("东石镇", "安海镇", "安海镇", "晋江市安海镇", "外地", null, "市直", "安海镇、东石镇"),
    );
    expect(townshipsOfFile(workbook, optionsFor(workbook), [], region)).toEqual({
      townships: [
        {code: "t1", zh: "安海镇", en: null},
        {code: "t2", zh: "东石镇", en: null},
      ],
      named: 4,
      unmatched: 4,
    });
  });

  it("says of a file of the county itself that all match", () => {
    const workbook = buildWorkbook(rows("霞美镇", "霞美", "洪赖镇"));
    const {named, unmatched} = townshipsOfFile(workbook, optionsFor(workbook), townships, region);
    expect([named, unmatched]).toEqual([3, 0]);
  });
});
