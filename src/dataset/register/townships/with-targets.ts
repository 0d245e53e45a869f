import {type TownshipName, townshipReader} from "../values/match-township.ts";

/**
 * Townships with their targets, each name read as those of a register are; a name that is only
 * like a township's, or none's, sets no target.
 *
 * @param targets - By the townships' names as somebody wrote them: `readTargets`.
 */
export function withTargets<Township extends TownshipName>(
  townships: readonly Township[],
  targets: ReadonlyMap<string, number>,
  region: {code: string; name: string},
): (Township & {target: number | null})[] {
  const read = townshipReader(townships, region);
  const byCode = new Map([...targets].map(([name, target]) => [read(name).value, target]));
  return townships.map((township) => ({...township, target: byCode.get(township.code) ?? null}));
}
