import type {Cell} from "../../import/workbook.ts";
import {differByOne} from "../names/differ-by-one.ts";
import {brokenKind, foldWord, isDash, textOf, trimmed} from "./plain-text.ts";
import {blank, type Reading, readAs, remarked} from "./reading.ts";
import {soundsAlike} from "./sounds-alike.ts";
import {splitValues} from "./split-values.ts";

/** A township as cells may call it; its English label gives the reading of its name. */
export type TownshipName = {code: string; zh: string; en: string | null};

/** An entry's township: a code, or "outside". */
type TownshipReading = Reading<string>;

const kinds = /(?:街道|镇|乡|苏木|民族乡)$/;
const offices = /(?:人民政府|政府|办事处|街道办|党委|妇联|妇女联合会)$/;
const outside = /^(?:外地|异地).*$|^(?:市外|县外|省外|区外|外市|外省|外县|境外|海外|国外|市外省内|在外|outside)$/;
const countyLevel =
  /^(?:市|县|区)?(?:直|直属|直单位|直机关|本级|级|属|直属单位|直机关单位|级单位|级机关)$|^全(?:市|县|区)$|^机关$|^各(?:乡镇|镇街|镇|乡镇街道)$/;
const otherPlace = /^(?:.{2,}(?:省|自治区))?(?:.{2,}?(?:市|自治州|盟))?.{2,}?(?:县|区|旗|市)(?=.{2,}(?:镇|乡|街道)$)/;

/**
 * A reader of township cells: by name or code exactly; a name that certainly means one (the
 * county's name before it, its kind left away, traditional characters, its English label) is
 * taken with a remark and a mend; one that is only like another is asked and stays `null`.
 * A short name that sounds like another township's (梅山镇, 眉山乡) is asked without a mend.
 *
 * @param townships - Those of the region; names of other counties stay `null`.
 * @param region - The county, by whose name a township's may be preceded.
 */
export function townshipReader(
  townships: readonly TownshipName[],
  region: {code: string; name: string},
): (cell: Cell | undefined) => TownshipReading {
  const search = new TownshipSearch(townships, region);
  const known = new Map<string, TownshipReading>();
  return (cell) => {
    const broken = brokenKind(cell);
    if (broken !== null) return remarked(broken);
    if (typeof cell === "object" && cell !== null) return remarked("township-unknown");
    const text = trimmed(textOf(cell));
    const cached = known.get(text);
    if (cached !== undefined) return cached;
    const reading = search.read(text);
    known.set(text, reading);
    return reading;
  };
}

class TownshipSearch {
  readonly #townships: readonly TownshipName[];
  readonly #region: {code: string; name: string};
  readonly #byName: ReadonlyMap<string, TownshipName>;
  readonly #byCode: ReadonlyMap<string, TownshipName>;
  readonly #stem: string;

  constructor(townships: readonly TownshipName[], region: {code: string; name: string}) {
    this.#townships = townships;
    this.#region = {code: region.code, name: foldWord(region.name).replace(/\(.*\)/g, "")};
    this.#byName = new Map(townships.map((township) => [township.zh, township]));
    this.#byCode = new Map(townships.map((township) => [township.code, township]));
    this.#stem = this.#region.name.replace(/[市县区旗]$/, "");
  }

  read(text: string): TownshipReading {
    if (isDash(text) || /^(?:无|未填|不详|未知|待定)$/.test(text)) return remarked("township-missing");
    const exact = this.#byName.get(text) ?? this.#byCode.get(text);
    if (exact !== undefined) return readAs(exact.code);
    const word = foldWord(text);
    if (/^\d{6}(?:\d{3}|\d{6})$/.test(word)) return this.#readCode(word);
    if (outside.test(word)) return readAs("outside");
    if (
      countyLevel.test(word) ||
      word === this.#region.name ||
      word === this.#region.code ||
      word === `${this.#stem}市直`
    )
      return remarked("township-county-level");
    return this.#readSeveral(text) ?? this.#readPrefixed(word) ?? this.#readOne(word);
  }

  #readCode(code: string): TownshipReading {
    const township = this.#byCode.get(code.slice(0, 9));
    if (township !== undefined) return readAs(township.code);
    return remarked(code.startsWith(this.#region.code) ? "township-unknown" : "township-other-county");
  }

  #readSeveral(text: string): TownshipReading | null {
    const parts = splitValues(text.replace(/[和及与]/g, "、")).map(foldWord);
    const found = new Set(parts.map((part) => this.#certain(part)?.code).filter((code) => code !== undefined));
    return parts.length > 1 && found.size > 1 ? remarked("township-several", null, null, {count: found.size}) : null;
  }

  /** "南安市霞美镇" is ours, "漳浦县霞美镇" is not, though there is a 霞美镇 of ours too. */
  #readPrefixed(word: string): TownshipReading | null {
    const at = word.lastIndexOf(this.#region.name);
    if (at >= 0) {
      const rest = word.slice(at + this.#region.name.length);
      return rest === "" ? remarked("township-county-level") : this.#readOne(rest);
    }
    if (word.startsWith(this.#stem) && this.#byName.has(word.slice(this.#stem.length)))
      return this.#taken(this.#byName.get(word.slice(this.#stem.length)));
    return otherPlace.test(word) && !this.#byName.has(word) ? remarked("township-other-county") : null;
  }

  #readOne(word: string): TownshipReading {
    const certain = this.#certain(word);
    if (certain !== null) return this.#taken(certain);
    const within = this.#townships.find(({zh}) => word.startsWith(zh));
    if (within !== undefined) return remarked("township-nearly", within.code, null, {nearest: within.zh, taken: "yes"});
    const stem = stemOf(word);
    const alike = this.#townships.filter((township) => stemOf(township.zh) === stem || readingOf(township) === word);
    const near = alike.length > 0 ? alike : this.#nearest(word);
    const [nearest] = near;
    if (nearest === undefined) return remarked("township-unknown");
    const other = near[1] ?? this.#homophone(nearest);
    if (other !== null)
      return remarked("township-nearly", null, null, {nearest: nearest.zh, other: other.zh, taken: "no"});
    // Of two characters one is little in common: another county's 东石镇 is no 东田镇 misspelt.
    const isSure = alike.length > 0 || stemOf(word).length > 2 || soundsAlike(stemOf(word), stemOf(nearest.zh));
    return remarked("township-nearly", null, isSure ? nearest.zh : null, {nearest: nearest.zh, taken: "no"});
  }

  /** The one township that a folded name means beyond doubt. */
  #certain(word: string): TownshipName | null {
    const named = this.#byName.get(word) ?? this.#byName.get(word.replace(offices, ""));
    if (named !== undefined) return named;
    const labelled = this.#townships.find(({en}) => en !== null && foldWord(en) === word);
    if (labelled !== undefined) return labelled;
    const bare = word.replace(offices, "");
    const matches = this.#townships.filter((township) => stemOf(township.zh) === bare || readingOf(township) === bare);
    const [match] = matches;
    return match !== undefined && matches.length === 1 && this.#homophone(match) === null ? match : null;
  }

  #taken(township: TownshipName | undefined): TownshipReading {
    return township === undefined
      ? blank
      : remarked("township-nearly", township.code, township.zh, {nearest: township.zh, taken: "yes"});
  }

  /** Those that differ in one character; of several, the one that sounds the same. */
  #nearest(word: string): TownshipName[] {
    const bare = word.replace(offices, "");
    if (bare.length < 2) return [];
    const near = this.#townships.filter(({zh, en}) => {
      if (bare.length > 2 && differByOne(bare, zh)) return true;
      if (!kinds.test(bare) && bare.length === stemOf(zh).length && soundsAlike(bare, stemOf(zh))) return true;
      return (
        en !== null && bare.length > 4 && differByOne(bare, foldWord(en).replace(/(?:town|township|subdistrict)$/, ""))
      );
    });
    const alike = near.filter(({zh}) => soundsAlike(stemOf(bare), stemOf(zh)));
    return alike.length === 1 ? alike : near;
  }

  #homophone(township: TownshipName): TownshipName | null {
    const reading = readingOf(township);
    return (
      this.#townships.find(
        (other) =>
          other.code !== township.code &&
          ((reading !== null && readingOf(other) === reading) || soundsAlike(stemOf(other.zh), stemOf(township.zh))),
      ) ?? null
    );
  }
}

/** "霞美" of 霞美镇. */
function stemOf(name: string): string {
  const stem = name.replace(kinds, "");
  return stem.length < 2 ? name : stem;
}

/** "xiamei" of "Xiamei Town". */
function readingOf({en}: TownshipName): string | null {
  return en === null ? null : foldWord(en.replace(/\s+(?:Town|Township|Subdistrict)$/, ""));
}
