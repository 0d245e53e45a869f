import type {Cell} from "../../import/workbook.ts";
import type {registerCodes} from "../register.ts";
import {brokenKind, foldWord, isDash, textOf, trimmed} from "./plain-text.ts";
import {blank, type Reading, readAs, remarked} from "./reading.ts";
import {type CodeOf, registerWords} from "./register-words.ts";
import {splitValues} from "./split-values.ts";

type CodeColumn = keyof typeof registerCodes;

const notFilled = new Set(["未填", "不详", "未知", "待定", "暂缺", "未填写", "未统计", "未定"]);

/** What a column's words mean, read once: folded word → code. */
function codesByWord<Code extends string>(words: Readonly<Record<Code, string>>): ReadonlyMap<string, Code> {
  const codes = new Map<string, Code>();
  for (const code of keysOf(words)) {
    for (const word of words[code].split(" ")) codes.set(foldWord(word), code);
  }
  return codes;
}

function keysOf<Key extends string>(record: Readonly<Record<Key, string>>): Key[] {
  const keys: Key[] = [];
  for (const key in record) keys.push(key);
  return keys;
}

/**
 * A reader of the cells of one column of few values, by their words and synonyms. Blank, a dash
 * and "未填" are unknown without a remark; a word that is not known, with one.
 */
export function codeReader<Column extends CodeColumn>(
  column: Column,
): (cell: Cell | undefined) => Reading<CodeOf<Column>> {
  const codes = codesByWord<CodeOf<Column>>(registerWords[column]);
  const known = new Map<string, Reading<CodeOf<Column>>>();
  return (cell) => {
    const broken = brokenKind(cell);
    if (broken !== null) return remarked(broken);
    if (typeof cell === "object" && cell !== null) return remarked("code-unknown");
    const text = textOf(cell);
    const cached = known.get(text);
    if (cached !== undefined) return cached;
    const word = foldWord(text);
    const code = codes.get(word) ?? codes.get(word.replace(/\(.*\)/g, "")) ?? null;
    const isUnsaid = isDash(trimmed(text)) || notFilled.has(word);
    const reading = code !== null ? readAs(code) : isUnsaid ? blank : remarked<CodeOf<Column>>("code-unknown");
    known.set(text, reading);
    return reading;
  };
}

const levers = codesByWord(registerWords.lever);

/** The levers of a cell, several parted by 、; each once. One that is not known is a remark, and the others are kept. */
export function parseLevers(cell: Cell | undefined): Reading<readonly CodeOf<"lever">[]> {
  const broken = brokenKind(cell);
  if (broken !== null) return remarked(broken);
  if (typeof cell === "object" && cell !== null) return remarked("code-unknown");
  return parseLeverText(trimmed(textOf(cell)));
}

function parseLeverText(text: string): Reading<readonly CodeOf<"lever">[]> {
  if (isDash(text) || notFilled.has(foldWord(text)) || text === "无") return blank;
  // "园区集团、产业基地" is one lever, whose name has the sign that parts them.
  const whole = levers.get(foldWord(text));
  if (whole !== undefined) return readAs([whole]);
  const words = splitValues(text).map((word) => levers.get(foldWord(word)));
  const codes = [...new Set(words.filter((code) => code !== undefined))];
  return words.includes(undefined) ? remarked("code-unknown", codes) : readAs(codes);
}
