import {type Catalog, catalogOf} from "../../coverage/catalog.ts";
import type {Region, RegionPlace} from "../../coverage/regions/region-place.ts";
import {runInSlices} from "../../coverage/steps/run-steps.ts";
import type {PackedRegion, PackedRegister} from "../../dataset/packed/packed-register.ts";
import {levelOfRegion, type RegionLevel, regionLevels, regionPath} from "../../dataset/packed/region-code.ts";
import {regionStretch, unpackEntries} from "../../dataset/packed/unpack-entries.ts";
import {loadTranslator} from "../../locale/load-translator.ts";
import type {FindReport} from "../register/find-report.ts";
import {toOpened} from "../register/open-register.ts";
import {ownNames} from "../register/register-dataset.ts";
import {regionCatalog} from "./region-dataset.ts";

/** A register of many counties that is here, or whose regions are served one by one. */
export type OpenedRegions = {
  kind: "regions";
  /** The day from which its terms are counted until a reader sets another. */
  today: string;
  /** The code of the region in which all others lie. */
  root: string;
  has: (region: string) => boolean;
  /** Opens one of its regions. */
  open: (region: string, signal: AbortSignal) => Promise<OpenedRegion>;
};

/** A region that is at hand, to be shown with its terms counted from a day. */
export type OpenedRegion = {catalogOn: (today: string, signal: AbortSignal) => Promise<Catalog>};

/** A packed register that is at hand, all its regions with it. */
export function openPacked(register: PackedRegister, today: string, findReport: FindReport): OpenedRegions {
  const root = register.region.code;
  const known = new Map<string, PackedRegion>([[root, register.region]]);
  for (const region of register.regions) if (levelOfRegion(region.code) !== "township") known.set(region.code, region);
  const all = [...known.values()].map(toRegion);
  return {
    kind: "regions",
    today,
    root,
    has: (region) => known.has(region),
    async open(region) {
      return openRegion(register, {path: pathOf(region, all), all}, today, findReport);
    },
  };
}

/** The regions from the whole down to one of them; a level without a name of its own is left out. */
export function pathOf(region: string, all: readonly Region[]): Region[] {
  return regionPath(region).flatMap((code) => all.find((one) => one.code === code) ?? []);
}

export function toRegion({code, name, en}: {code: string; name: string; en?: string | undefined}): Region {
  return {code, label: {zh: name, en: en ?? name}};
}

/**
 * Opens a region of a packed register: a county with its rows as any county's register, one
 * above as what is counted of its parts.
 */
export async function openRegion(
  register: PackedRegister,
  {path, all}: Pick<RegionPlace, "path" | "all">,
  today: string,
  findReport: FindReport,
): Promise<OpenedRegion> {
  const {code: region, label} = path.at(-1) ?? toRegion(register.region);
  const level = levelOfRegion(region) ?? "nation";
  const name = label.zh;
  if (level === "county" && register.rows !== null) {
    const county = unpackEntries(register, {code: region, name});
    const place: RegionPlace = {level, partsAre: "township", path, all, packed: null};
    const titled = {...county, title: `${name} · ${county.title}`};
    const opened = await toOpened(titled, ownNames(titled), today, findReport);
    return {
      catalogOn: async (day) => ({...catalogOf(opened.datasetOn(day), {report: opened.report, earlier: null}), place}),
    };
  }
  const [zh, en] = await Promise.all([loadTranslator("zh", "register"), loadTranslator("en", "register")]);
  const packed = {register, stretch: regionStretch(register, region), today};
  const place = {level, partsAre: partsLevel(register, region, level), path, all, packed};
  return {
    async catalogOn(day, signal) {
      const done = await runInSlices(regionCatalog(place, day, {zh, en}), signal);
      if (done === null) throw signal.reason;
      return done.result;
    },
  };
}

/** The next level below of which a register names any region. */
function partsLevel({regions}: PackedRegister, region: string, level: RegionLevel): RegionLevel {
  const below = regionLevels.slice(regionLevels.indexOf(level) + 1);
  const lengths = new Set(
    regions.flatMap(({code}) => (code.startsWith(region) && code.length > region.length ? [code.length] : [])),
  );
  return below.find((one) => [...lengths].some((length) => levelOfRegion("0".repeat(length)) === one)) ?? "county";
}
