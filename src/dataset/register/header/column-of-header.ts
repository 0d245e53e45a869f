import {type RegisterColumn, registerColumns} from "../register.ts";
import {columnAliases} from "./column-aliases.ts";
import {headerKey, shortHeaderKey} from "./header-key.ts";

/** `certain`: the template's own word; `likely`: another word for it; `guess`: a part of it. */
export type Sureness = "certain" | "likely" | "guess";

export type KnownColumn = {column: RegisterColumn; sure: Sureness};

const byKey = new Map<string, KnownColumn>();
for (const column of registerColumns) {
  for (const [at, alias] of [...columnAliases[column].split(" "), column].entries()) {
    const isOwn = at === 0 || alias === column;
    if (!byKey.has(headerKey(alias))) byKey.set(headerKey(alias), {column, sure: isOwn ? "certain" : "likely"});
  }
}

/** What a longer header must hold to be guessed for a column, in the order they are tried. */
const parts: readonly (readonly [RegExp, RegisterColumn])[] = [
  [/(?:组织|妇联|单位)名称$/, "name"],
  [/覆盖.*(?:组织|单位|企业).*数/, "organisations"],
  [/(?:覆盖|服务).*(?:妇女|女性|女职工).*数/, "women"],
  [/^执委.*(?:人数|总数)/, "executives"],
  [/届满.*(?:日期|时间)/, "due"],
  [/(?:当选|换届|选举).*(?:日期|时间)/, "elected"],
  [/(?:成立|组建).*(?:日期|时间)/, "founded"],
  [/(?:乡镇|镇街|街道)/, "township"],
  [/^(?:妇联|妇委会|本届)?主席(?:姓名)?$/, "president"],
];

/** No guess is made of a header of such words: they are of a person, or another matter. */
const noGuess = /联系|电话|手机|证|微信|邮箱|姓名|地址|副|代码|原因|说明|备注|应建|上届|上一届/;

/**
 * The column of a register that a header names, by its aliases.
 *
 * @param group - What stands above it in a header of two rows: "覆盖" over "组织数".
 * @returns `null` for one that is none of ours.
 */
export function columnOfHeader(label: string, group: string): KnownColumn | null {
  const key = headerKey(label);
  if (key === "" || key.length > 24) return null;
  const known = byKey.get(key);
  if (known !== undefined) return known;
  const joint = group === "" ? undefined : byKey.get(headerKey(group + label));
  if (joint !== undefined) return {...joint, sure: "likely"};
  const short = byKey.get(shortHeaderKey(label));
  if (short !== undefined) return {...short, sure: "likely"};
  if (noGuess.test(key)) return null;
  const part = parts.find(([pattern]) => pattern.test(key));
  return part === undefined ? null : {column: part[1], sure: "guess"};
}
