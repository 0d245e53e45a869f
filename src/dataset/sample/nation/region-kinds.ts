import type {Random} from "../random.ts";
import type {SampleTownship} from "../sample-county.ts";

/** What a region is called by: 省, Province. */
type KindWords = {zh: string; en: string};

/** A province's kind; how many prefectures and counties it has beside others. */
export type ProvinceKind = KindWords & {prefectures: number; counties: number};

/** A county's kind; how many townships and organisations it has beside others, and which part are subdistricts. */
export type CountyKind = KindWords & {townships: number; organisations: number; subdistricts: number};

const province = {zh: "省", en: "Province", prefectures: 1, counties: 1} as const satisfies ProvinceKind;
const region = {zh: "自治区", en: "Autonomous Region", prefectures: 1, counties: 0.8} as const satisfies ProvinceKind;
/** Of a municipality all is one prefecture. */
const municipality = {zh: "市", en: "Municipality", prefectures: 0, counties: 2.2} as const satisfies ProvinceKind;

/** The first digits that GB/T 2260 gives to no province, as many as it has provinces. */
const provinceCodes = [
  ...[55, 56, 57, 58, 59, 60],
  ...[66, 67, 68, 69, 70],
  ...[72, 73, 74, 75, 76, 77, 78, 79],
  ...[83, 84, 85, 86, 87, 88, 89],
  ...[91, 92, 93, 94, 95, 96, 97, 98],
];

/** So many provinces' codes and kinds; of 34 four are municipalities and four autonomous regions. */
export function provinceKinds(count: number): {code: string; kind: ProvinceKind}[] {
  if (count > provinceCodes.length) throw new RangeError(`provinces: ${count} (${provinceCodes.length} at most)`);
  return provinceCodes.slice(0, count).map((code, index) => ({
    code: String(code),
    kind: index % 9 === 3 ? municipality : index % 7 === 5 ? region : province,
  }));
}

export function prefectureKind(kind: ProvinceKind, random: Random): KindWords {
  if (kind === municipality) return {zh: "市辖区", en: "Districts"};
  return random.pickWeighted([
    [{zh: "市", en: "City"}, 10],
    [{zh: "地区", en: "Prefecture"}, 1],
  ]);
}

const district = {zh: "区", en: "District", townships: 0.8, organisations: 2, subdistricts: 0.75} as const;
const county = {zh: "县", en: "County", townships: 1, organisations: 0.8, subdistricts: 0.1} as const;
const city = {zh: "市", en: "City", townships: 1.2, organisations: 1.6, subdistricts: 0.3} as const;

/**
 * The counties of a prefecture by the last two digits of their codes: districts up to 20,
 * counties from 21, cities from 81, as GB/T 2260 has them.
 */
export function countyKinds(count: number, parent: ProvinceKind): {number: number; kind: CountyKind}[] {
  const districts = Math.min(20, parent === municipality ? count : Math.ceil(count * 0.35));
  const cities = parent === municipality ? 0 : Math.min(19, Math.floor(count * 0.15));
  const counties = count - districts - cities;
  if (counties > 60) throw new RangeError(`counties in one prefecture: ${count}`);
  return [...numbered(districts, 1, district), ...numbered(counties, 21, county), ...numbered(cities, 81, city)];
}

/**
 * The townships of a county by the last three digits of their codes: subdistricts from 001,
 * towns from 101, townships from 201.
 *
 * @param share - Which part are subdistricts.
 */
export function townshipCodes(count: number, share: number): {number: number; kind: SampleTownship["kind"]}[] {
  const subdistricts = Math.round(count * share);
  const towns = Math.ceil((count - subdistricts) * 0.72);
  if (Math.max(subdistricts, towns) > 99) throw new RangeError(`townships in one county: ${count}`);
  return [
    ...numbered(subdistricts, 1, "subdistrict" as const),
    ...numbered(towns, 101, "town" as const),
    ...numbered(count - subdistricts - towns, 201, "township" as const),
  ];
}

function numbered<Kind>(count: number, from: number, kind: Kind): {number: number; kind: Kind}[] {
  return Array.from({length: count}, (_, index) => ({number: from + index, kind}));
}
