import {at, type Random, seedRandom} from "../random.ts";
import {kindWords, type SampleTownship} from "../sample-county.ts";
import {allocate} from "./allocate.ts";
import type {NationScale} from "./nation-scale.ts";
import {type PlaceWord, partUnlike, shuffleWords, throwWords} from "./nation-words.ts";
import {countyKinds, prefectureKind, provinceKinds, townshipCodes} from "./region-kinds.ts";

/** The nation that is nowhere, and what its register is called. */
export const sampleNation = {
  code: "",
  name: {zh: "示例国（虚构）", en: "Shili (fictional nation)"},
  title: {
    zh: "示例国三新领域妇联组织登记表（虚构示例）",
    en: "Register of women's federations in Shili's new sectors (fictional nation)",
  },
} as const;

/** A region by its code of two digits a level and three for a township. */
export type NationRegion = {code: string; name: string; en: string};

/** A county of the nation with all that its register is thrown by. */
export type NationCounty = NationRegion & {
  /** What the names of its organisations hold of its own: 云启. */
  word: string;
  province: NationRegion;
  prefecture: NationRegion;
  townships: readonly SampleTownship[];
  /** Its share of the nation's organisations. */
  weight: number;
  /** Which part of its cells nobody filled in, 0 to 1. */
  gaps: number;
};

/** The nation is the same whoever fills it. */
const nationSeed = 2018;

/**
 * Every county of a fictional nation in the order of codes. Regions are uneven, as real ones are:
 * a few have many organisations, and how well a register is filled in differs by province.
 *
 * @throws {RangeError} If there are more regions than codes or names for them.
 */
export function nationCounties(scale: NationScale): NationCounty[] {
  const random = seedRandom(nationSeed);
  const {unlike, rest} = partUnlike(shuffleWords(random), scale.provinces);
  const nextWord = () => {
    const word = rest.pop();
    if (word === undefined) throw new RangeError(`no name left: ${JSON.stringify(scale)}`);
    return word;
  };
  const provinces = provinceKinds(scale.provinces).map(({code, kind}, index) => {
    const word = at(unlike, index);
    return {
      code,
      kind,
      word,
      name: `示例${word.zh}${kind.zh}`,
      en: `Sample ${word.en} ${kind.en}`,
      zeal: 0.35 + random.next() * 1.5,
      gaps: 0.02 + 0.4 * random.next() * random.next(),
    };
  });
  const prefectureCounts = allocate(
    scale.prefectures,
    provinces.map(({kind}) => kind.prefectures * (0.4 + random.next())),
    1,
  );
  const prefectures = provinces.flatMap((province, place) =>
    Array.from({length: at(prefectureCounts, place)}, (_, index) => {
      const kind = prefectureKind(province.kind, random);
      const word = nextWord();
      return {...named(childCode(province.code, index + 1), word, kind), province};
    }),
  );
  const countyCounts = allocate(
    scale.counties,
    prefectures.map(({province}) => province.kind.counties * (0.35 + random.next() + random.next() ** 3)),
    1,
  );
  const counties = prefectures.flatMap((prefecture, place) =>
    countyKinds(at(countyCounts, place), prefecture.province.kind).map(({number, kind}) => {
      const word = nextWord();
      return {...named(childCode(prefecture.code, number), word, kind), kind, word: word.zh, prefecture};
    }),
  );
  const townshipCounts = allocate(
    scale.townships,
    counties.map(({kind}) => kind.townships * (0.25 + random.next() + random.next() ** 4)),
    1,
  );
  return counties.map(({code, name, en, word, kind, prefecture}, place) => {
    const {province} = prefecture;
    const townships = throwTownships(code, at(townshipCounts, place), kind.subdistricts, random);
    return {
      code,
      name,
      en,
      word,
      province: {code: province.code, name: province.name, en: province.en},
      prefecture: {code: prefecture.code, name: prefecture.name, en: prefecture.en},
      townships,
      weight: province.zeal * kind.organisations * Math.sqrt(townships.length) * throwTail(random),
      gaps: province.gaps * (0.4 + 1.2 * random.next()),
    };
  });
}

/** Every region of the nation, each after the one it lies in, in the order of codes. */
export function nationRegions(scale: NationScale): NationRegion[] {
  const regions = new Map<string, NationRegion>();
  for (const {code, name, en, province, prefecture, townships} of nationCounties(scale)) {
    for (const region of [province, prefecture, {code, name, en}]) regions.set(region.code, region);
    for (const {code, label} of townships) regions.set(code, {code, name: label.zh, en: label.en});
  }
  return [...regions.values()];
}

/** Townships in the order of their codes; some have no organisation, one at least has. */
function throwTownships(county: string, count: number, subdistricts: number, random: Random): SampleTownship[] {
  const words = throwWords(count, random);
  return townshipCodes(count, subdistricts).map(({number, kind}, index) => {
    const {zh, en} = kindWords[kind];
    const word = at(words, index);
    return {
      code: `${county}${String(number).padStart(3, "0")}`,
      label: {zh: word.zh + zh, en: `${word.en} ${en}`},
      kind,
      weight: index > 0 && random.isHit(0.06) ? 0 : throwTail(random),
    };
  });
}

function named(code: string, word: PlaceWord, kind: {zh: string; en: string}): NationRegion {
  return {code, name: word.zh + kind.zh, en: `${word.en} ${kind.en}`};
}

function childCode(parent: string, number: number): string {
  if (number > 99) throw new RangeError(`no code left in ${parent}`);
  return `${parent}${String(number).padStart(2, "0")}`;
}

/** Mostly about 1 to 2, now and then 15: without logarithms, which machines round differently. */
function throwTail(random: Random): number {
  return 1 / (0.06 + random.next());
}
