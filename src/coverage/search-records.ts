import type {CoverageRecord} from "../dataset/schema.ts";

/**
 * Finds records by name: what was typed stands anywhere in a Chinese or English name, an
 * alias or the host's name, letter case aside. Names that begin with it come first, then
 * the file's order.
 *
 * @param typed - What a reader typed; blank finds nothing.
 */
export function searchRecords(records: readonly CoverageRecord[], typed: string): CoverageRecord[] {
  const wanted = typed.trim().toLowerCase();
  if (wanted === "") return [];
  const ranked = records.map((record) => ({record, rank: rankOf(record, wanted)}));
  return ranked
    .filter(({rank}) => rank < 2)
    .sort((a, b) => a.rank - b.rank)
    .map(({record}) => record);
}

function rankOf({name, aliases, host}: CoverageRecord, wanted: string): number {
  const names = [name.zh, name.en, ...aliases, host?.zh ?? "", host?.en ?? ""].map((text) => text.toLowerCase());
  if (names.some((text) => text.startsWith(wanted))) return 0;
  return names.some((text) => text.includes(wanted)) ? 1 : 2;
}
