import type {Register, RegisterEntry} from "../register/register.ts";
import {codesOf} from "./encode-packed.ts";
import {packTexts} from "./pack-texts.ts";
import type {CodedColumn, PackedRegion, PackedRegister, PackedSums} from "./packed-register.ts";
import {outsideOf} from "./region-code.ts";

/**
 * A county's checked register in columns, its rows in the order of their townships' codes, and
 * within one in the file's. Columns that are not ours are left out.
 *
 * @param register - Its region's code has six digits. A township whose code is not the county's
 *   with three digits more gets one by its place in the list, from 801 on.
 */
export function packEntries(register: Register): PackedRegister {
  const {region, townships, entries, columns, id, title, file, day, fictional} = register;
  const codeOf = new Map<string | null, string>([
    [null, region.code],
    ["outside", outsideOf(region.code)],
    ...townships.map(({code}, place) => [code, townshipCode(region.code, code, place)] as const),
  ]);
  const regionOf = ({township}: RegisterEntry) => codeOf.get(township) ?? region.code;
  const sorted = [...entries].sort((a, b) => compareCodes(regionOf(a), regionOf(b)) || a.row - b.row);
  const placeOf = new Map(sorted.map(({row}, place) => [row, place]));
  const one = (value: string | null) => (value === null ? [] : [value]);
  const coded = (valuesOf: (entry: RegisterEntry) => readonly string[]) => codeColumn(sorted.map(valuesOf));
  const isElsewhere = entries.some(({township}) => township === "outside");
  const regions: PackedRegion[] = [
    ...townships.map(({code, name, en, target}) => ({
      code: codeOf.get(code) ?? "",
      name,
      ...(en === undefined ? {} : {en}),
      ...(target === null ? {} : {target}),
    })),
    ...(isElsewhere ? [{code: outsideOf(region.code), name: "外地", en: "Elsewhere"}] : []),
  ];
  return {
    id,
    title,
    file,
    day,
    fictional,
    region: {code: region.code, name: region.name},
    regions: regions.sort((a, b) => compareCodes(a.code, b.code)),
    columns,
    size: sorted.length,
    dimensions: {
      region: coded((entry) => [regionOf(entry)]),
      form: coded(({form}) => [form]),
      sector: coded(({sector}) => one(sector)),
      mode: coded(({mode}) => one(mode)),
      hostKind: coded(({hostKind}) => one(hostKind)),
      lever: coded(({levers}) => levers),
      status: coded(({status}) => one(status)),
      party: coded(({party}) => one(party)),
      site: coded(({site}) => one(site)),
      station: coded(({station}) => one(station)),
      founded: coded(({founded}) => one(founded?.slice(0, 4) ?? null)),
    },
    measures: {
      organisations: sumsOf(sorted.map(({organisations}) => organisations)),
      women: sumsOf(sorted.map(({women}) => women)),
      executives: sumsOf(sorted.map(({executives}) => executives)),
    },
    counts: null,
    rows: {
      row: Uint32Array.from(sorted, ({row}) => row),
      name: packTexts(sorted.map(({name}) => name)),
      president: packTexts(sorted.map(({president}) => president ?? "")),
      parent: Int32Array.from(sorted, ({parent}) => (parent === null ? -1 : (placeOf.get(parent) ?? -1))),
      founded: coded(({founded}) => one(founded)),
      elected: coded(({elected}) => one(elected)),
      due: coded(({due}) => one(due)),
      term: Uint8Array.from(sorted, ({term}) => term ?? 0),
      honours: coded(({honours}) => honours),
    },
  };
}

function townshipCode(county: string, code: string, place: number): string {
  if (/^\d{9}$/.test(code) && code.startsWith(county)) return code;
  return `${county}${801 + place}`;
}

/** Codes in the order of their values, so that the same rows make the same column in whatever order they come. */
export function codeColumn(rows: readonly (readonly string[])[]): CodedColumn {
  const keys = rows.map((values) => values.join("\n"));
  const known = new Map(rows.map((values, place) => [keys[place] ?? "", values]));
  const sorted = [...known].sort(([a], [b]) => compareCodes(a, b));
  const codeOf = new Map(sorted.map(([key], code) => [key, code]));
  const codes = codesOf(rows.length, sorted.length);
  keys.forEach((key, place) => {
    codes[place] = codeOf.get(key) ?? 0;
  });
  return {values: sorted.map(([, values]) => values), codes};
}

function sumsOf(parts: readonly (number | null)[]): PackedSums {
  return {
    sums: Float64Array.from(parts, (part) => part ?? 0),
    known: Uint32Array.from(parts, (part) => (part === null ? 0 : 1)),
  };
}

/** By code points, the same on every machine. */
export function compareCodes(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
