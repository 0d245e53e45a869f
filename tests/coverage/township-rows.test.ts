import {describe, expect, it} from "vitest";
import {noFilters} from "../../src/coverage/filters.ts";
import {recordsInTownship, recordsWithoutTownship, townshipRows} from "../../src/coverage/township-rows.ts";
import {nanan} from "./nanan.ts";

const rowOf = (value: string, filters = noFilters) => {
  const row = townshipRows(nanan, filters).find((one) => one.value === value);
  if (row === undefined) throw new Error(`no row: ${value}`);
  return row;
};

describe("townshipRows(catalog, filters)", () => {
  it("has the 26, outside and not stated, in the order of the code list", () => {
    const values = townshipRows(nanan, noFilters).map(({value}) => value);
    expect(values).toHaveLength(28);
    expect([values[0], values[25], values[26], values[27]]).toEqual([
      "350583001",
      "350583201",
      "outside",
      "not-stated",
    ]);
  });

  it("counts 4 in Xiamei, 3 of them through their parent, and 12 of other kinds", () => {
    expect(rowOf("350583117")).toEqual({
      value: "350583117",
      onFile: 4,
      count: 4,
      through: 3,
      others: 12,
      othersOnFile: 12,
    });
  });

  it("counts 1 in Shengxin, 3 outside, 10 not stated, and none on file in 24", () => {
    expect([rowOf("350583100").count, rowOf("outside").count, rowOf("not-stated").count]).toEqual([1, 3, 10]);
    expect(townshipRows(nanan, noFilters).filter(({onFile}) => onFile === 0)).toHaveLength(24);
  });

  it("keeps on file apart from what passes the filters, and leaves no township out", () => {
    const filters = {...noFilters, lever: ["chambers"], township: ["350583001"]};
    expect(rowOf("350583117", filters)).toMatchObject({onFile: 4, count: 0, through: 0, others: 0, othersOnFile: 12});
    expect(rowOf("outside", filters)).toMatchObject({onFile: 3, count: 3});
  });

  it("counts the kinds a reader chose, and all others beside", () => {
    expect(rowOf("350583117", {...noFilters, kind: ["honour"]})).toMatchObject({count: 2, through: 2, others: 14});
  });
});

describe("recordsInTownship(code, catalog)", () => {
  it("says through which record each is placed, or that its own source says so", () => {
    const placed = recordsInTownship("350583117", noFilters, nanan);
    expect(placed).toHaveLength(16);
    expect(placed.filter(({through}) => through === null).map(({record}) => record.id)).toEqual(["xiamei-base"]);
    expect(new Set(placed.slice(1).map(({through}) => through?.id))).toEqual(new Set(["xiamei-base"]));
  });

  it("follows every filter but that by township", () => {
    const filters = {...noFilters, kind: ["honour"], township: ["outside"]};
    expect(recordsInTownship("350583117", filters, nanan).map(({record}) => record.kind)).toEqual(["honour", "honour"]);
  });

  it("is empty where none is on file", () => {
    expect(recordsInTownship("350583001", noFilters, nanan)).toEqual([]);
  });
});

it("recordsWithoutTownship(catalog) has 10 organisations and 21 records of other kinds", () => {
  const records = recordsWithoutTownship(nanan);
  expect(records.filter(({kind}) => kind === "federation")).toHaveLength(10);
  expect(records).toHaveLength(31);
});
