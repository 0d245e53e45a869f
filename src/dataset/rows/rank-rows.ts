import type {CodedColumn, PackedRows} from "../packed/packed-register.ts";
import type {Pauses} from "./pauses.ts";
import {rankTexts} from "./rank-texts.ts";

/** By what rows are ordered that only the store knows. */
export type RowOrder = "row" | "name" | "president" | "founded" | "elected" | "due";

/** The rank of every row, by its place: the larger the later, equals alike, 0 unknown. */
export async function rankRows(rows: PackedRows, by: RowOrder, pauses: Pauses): Promise<Uint32Array> {
  switch (by) {
    case "row":
      return rows.row.slice();
    case "name":
    case "president":
      return await rankTexts(rows[by], pauses);
    default:
      return rankCodes(rows[by]);
  }
}

/** Ranks by the first value of each code, by code points. */
function rankCodes({values, codes}: CodedColumn): Uint32Array {
  const known = [...new Set(values.flatMap(([first]) => first ?? []))].sort();
  const rankOf = new Map(known.map((value, at) => [value, at + 1]));
  const rankOfCode = Uint32Array.from(values, ([first]) => (first === undefined ? 0 : (rankOf.get(first) ?? 0)));
  const ranks = new Uint32Array(codes.length);
  for (let place = 0; place < codes.length; place++) ranks[place] = rankOfCode[codes[place] ?? 0] ?? 0;
  return ranks;
}
