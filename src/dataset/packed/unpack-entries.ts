import {type Register, type RegisterEntry, registerCodes} from "../register/register.ts";
import {textAt} from "./pack-texts.ts";
import type {CodedColumn, PackedRegister} from "./packed-register.ts";
import {isOutside, levelOfRegion} from "./region-code.ts";

/** Whether a code is one of a list's: the values of packed columns come from files. */
function among<Code extends string>(codes: readonly Code[], value: string | undefined): Code | null {
  return codes.find((code) => code === value) ?? null;
}

/**
 * A county's stretch of a packed register as the rows of a register, in the order of its file;
 * every row of the county, each parent by its row.
 *
 * @param county - The region's code; the whole register where that is its own.
 * @throws {RangeError} If the register has cells and no rows: a bug of ours.
 */
export function unpackEntries(packed: PackedRegister, county: {code: string; name: string}): Register {
  const {rows, dimensions, measures, regions, columns, id, title, file, day, fictional} = packed;
  if (rows === null) throw new RangeError(`cells without rows: ${id}`);
  const within = regions.filter(({code}) => code.startsWith(county.code) && levelOfRegion(code) === "township");
  const [from, to] = regionStretch(packed, county.code);
  const at = ({values, codes}: CodedColumn, place: number) => values[codes[place] ?? 0] ?? [];
  const one = (column: CodedColumn, place: number) => at(column, place)[0];
  const known = (measure: keyof typeof measures, place: number) =>
    measures[measure].known[place] === 0 ? null : (measures[measure].sums[place] ?? null);
  const townshipOf = (place: number) => {
    const code = one(dimensions.region, place) ?? "";
    if (levelOfRegion(code) !== "township") return null;
    return isOutside(code) ? "outside" : code;
  };
  const parentOf = (place: number) => {
    const parent = rows.parent[place] ?? -1;
    return parent < 0 ? null : (rows.row[parent] ?? null);
  };
  const entries: RegisterEntry[] = [];
  for (let place = from; place < to; place++) {
    const president = textAt(rows.president, place);
    entries.push({
      row: rows.row[place] ?? 0,
      name: textAt(rows.name, place),
      form: among(registerCodes.form, one(dimensions.form, place)) ?? "federation",
      sector: among(registerCodes.sector, one(dimensions.sector, place)),
      mode: among(registerCodes.mode, one(dimensions.mode, place)),
      hostKind: among(registerCodes.hostKind, one(dimensions.hostKind, place)),
      levers: at(dimensions.lever, place).flatMap((lever) => among(registerCodes.lever, lever) ?? []),
      township: townshipOf(place),
      status: among(registerCodes.status, one(dimensions.status, place)),
      parent: parentOf(place),
      organisations: known("organisations", place),
      women: known("women", place),
      executives: known("executives", place),
      founded: one(rows.founded, place) ?? null,
      elected: one(rows.elected, place) ?? null,
      due: one(rows.due, place) ?? null,
      term: rows.term[place] === 0 ? null : (rows.term[place] ?? null),
      president: president === "" ? null : president,
      party: among(registerCodes.party, one(dimensions.party, place)),
      site: among(registerCodes.site, one(dimensions.site, place)),
      station: among(registerCodes.station, one(dimensions.station, place)),
      honours: at(rows.honours, place),
      others: {},
    });
  }
  return {
    id,
    title,
    file,
    sheet: "",
    region: {code: county.code, name: county.name},
    fictional,
    day,
    townships: within
      .filter(({code}) => !isOutside(code))
      .map(({code, name, en, target}) => ({code, name, ...(en === undefined ? {} : {en}), target: target ?? null})),
    entries: entries.sort((a, b) => a.row - b.row),
    columns,
    otherColumns: [],
  };
}

/** Where a region's rows begin and end, by their places: they are one stretch, since all are sorted by region. */
export function regionStretch({dimensions, size}: PackedRegister, region: string): [from: number, to: number] {
  const {values, codes} = dimensions.region;
  const codeAt = (place: number) => values[codes[place] ?? 0]?.[0] ?? "";
  const first = (isReached: (code: string) => boolean) => {
    let [low, high] = [0, size];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (isReached(codeAt(middle))) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  // No digit sorts after a colon.
  return [first((code) => code >= region), first((code) => code >= `${region}:`)];
}
