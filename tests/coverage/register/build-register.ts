import {isPublicColumn} from "../../../src/coverage/register/cell-value.ts";
import {type Register, type RegisterEntry, registerColumns} from "../../../src/dataset/register/register.ts";

/** An entry of which only what is told is known; a federation of the first township unless told otherwise. */
export function buildEntry(changes: Partial<RegisterEntry> = {}): RegisterEntry {
  return {
    row: 2,
    name: "云帆石材有限公司妇联",
    form: "federation",
    sector: null,
    mode: null,
    hostKind: null,
    levers: [],
    township: "350583001",
    status: null,
    parent: null,
    organisations: null,
    women: null,
    executives: null,
    founded: null,
    elected: null,
    due: null,
    term: null,
    president: null,
    party: null,
    site: null,
    station: null,
    honours: [],
    others: {},
    ...changes,
  };
}

/** Entries in rows 2, 3, … of a file. */
export function buildEntries(...changes: Partial<RegisterEntry>[]): RegisterEntry[] {
  return changes.map((one, index) => buildEntry({row: index + 2, name: `${index + 1}号妇联`, ...one}));
}

/** A register of three townships without targets and without entries, unless told otherwise. */
export function buildRegister(changes: Partial<Register> = {}): Register {
  return {
    id: "own-1",
    title: "示例市妇联组织登记表",
    file: "register.xlsx",
    sheet: "名册",
    region: {code: "350583", name: "示例市"},
    fictional: true,
    day: "2026-11-29",
    townships: [
      {code: "350583001", name: "溪美街道", target: null},
      {code: "350583104", name: "霞美镇", target: null},
      {code: "350583200", name: "眉山乡", target: null},
    ],
    entries: [],
    columns: registerColumns.filter(isPublicColumn),
    otherColumns: [],
    ...changes,
  };
}
