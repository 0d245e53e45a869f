import type {DatasetIssue} from "../dataset-issue.ts";
import type {Dataset} from "../schema.ts";
import {issueAt} from "./issue-at.ts";

/** Townships on a place of the schematic grid where an earlier one stands: the later would hide it. */
export function findTakenTiles({codeLists}: Dataset): DatasetIssue[] {
  const taken = new Map<string, string>();
  return codeLists.township.flatMap(({code, tile}, at) => {
    if (tile === undefined) return [];
    const place = `${tile.column} ${tile.row}`;
    const by = taken.get(place);
    if (by !== undefined) return [issueAt(`codeLists.township[${at}].tile`, tile, {code: "tile-taken", by})];
    taken.set(place, code);
    return [];
  });
}
