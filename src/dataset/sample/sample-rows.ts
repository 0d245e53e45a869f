import type {RegisterColumn} from "../register/register.ts";
import {at, type Random, seedRandom, shuffle} from "./random.ts";
import {type SampleCounty, type SampleTownship, sampleCounty} from "./sample-county.ts";
import {throwFounded, throwTerm} from "./sample-term.ts";
import {type SampleHost, sampleName, samplePerson, sampleTelephone} from "./sample-words.ts";

/** A row of a register by its columns, as people write it; `null` is a blank cell. */
export type SampleRow = Record<RegisterColumn, string | number | null>;

export type SampleOptions = {
  /** How many rows; a whole number from 0. */
  rows: number;
  /** The same seed makes the same rows; more rows begin with the fewer ones. */
  seed: number;
  /** Whose register; left out, the sample's own. */
  county?: SampleCounty;
};

/** One alone, or the 1 of a 1+N with those that belong to it. */
type Place = {
  host: SampleHost;
  form: string;
  township: SampleTownship | null;
  /** The name of the 1, and its township. */
  head: SampleRow | null;
  /** The first ones of every township are federations that stand, so that none is without by chance. */
  isFirst: boolean;
};

/** A county with its townships that have organisations, each as often as its weight says. */
type Ground = {county: SampleCounty; populated: readonly (readonly [township: SampleTownship, weight: number])[]};

/**
 * Rows of a fictional county's register, one by one, so that a million needs no more memory
 * than one. Once there are some more than its townships, every township has a federation but
 * those of weight 0, which have none.
 *
 * @throws {RangeError} If the number of rows is none, or no township has a weight.
 */
export function* sampleRows({rows, seed, county = sampleCounty}: SampleOptions): Generator<SampleRow, void> {
  if (!Number.isInteger(rows) || rows < 0) throw new RangeError(`rows: ${rows}`);
  const random = seedRandom(seed);
  const populated = county.townships.filter(({weight}) => weight > 0).map((one) => [one, one.weight] as const);
  if (populated.length === 0) throw new RangeError(`no township with organisations: ${county.name}`);
  const ground = {county, populated};
  const firsts = shuffle(populated, random).map(([township]) => township);
  let made = 0;
  while (made < rows) {
    const place = throwPlace(firsts, ground, random);
    const head = throwRow(made, place, ground, random);
    yield head;
    made += 1;
    for (let left = isBase(place) ? random.between(2, 4) : 0; left > 0 && made < rows; left--) {
      yield throwRow(made, memberOf(place, head, ground, random), ground, random);
      made += 1;
    }
  }
}

/** A place in one of the townships without any yet, while there are such; a chamber between them now and then. */
function throwPlace(firsts: SampleTownship[], {populated}: Ground, random: Random): Place {
  if (random.isHit(0.12)) return {host: "异地商会", form: "妇联", township: null, head: null, isFirst: false};
  const first = firsts.pop();
  const host = random.pickWeighted<SampleHost>([
    ["企业", 8],
    ["园区", 3],
    ["产业基地", 3],
    ["专业市场", 3],
    ["行业协会", 3],
    ["社会组织", 3],
    ["其他", 4],
  ]);
  const township = first ?? random.pickWeighted(populated);
  const form = first || host === "园区" || host === "产业基地" ? "妇联" : throwForm(random);
  return {host, form, township, head: null, isFirst: first !== undefined};
}

function isBase({host}: Place): boolean {
  return host === "园区" || host === "产业基地";
}

/** Most belong to the township of their 1; what is built across bases need not. */
function memberOf({township}: Place, head: SampleRow, {populated}: Ground, random: Random): Place {
  return {
    host: random.pickWeighted<SampleHost>([
      ["企业", 8],
      ["其他", 1],
    ]),
    form: random.pickWeighted([
      ["妇委会", 4],
      ["妇女小组", 4],
      ["妇女微家", 4],
      ["妇联", 2],
    ]),
    township: random.isHit(0.9) ? township : random.pick(populated)[0],
    head,
    isFirst: false,
  };
}

function throwForm(random: Random): string {
  return random.pickWeighted([
    ["妇联", 8],
    ["妇委会", 3],
    ["妇女小组", 1],
    ["妇女微家", 2],
  ]);
}

function throwRow(number: number, place: Place, {county}: Ground, random: Random): SampleRow {
  const {host, form, township, head} = place;
  const isHome = form === "妇女微家";
  const isSettled = place.isFirst || isBase(place);
  const isPreparing = !isSettled && !isHome && random.isHit(0.08);
  const dates =
    isHome || isPreparing
      ? {founded: isHome ? throwFounded(random) : null, elected: null, due: null, term: null, isOver: false}
      : throwTerm(random);
  const isRevoked = !isSettled && !isPreparing && random.isHit(0.04);
  const {isOver, ...written} = dates;
  const women = random.between(...womenBounds(place));
  return {
    name: sampleName({number, host, form, county}, random),
    form,
    sector: random.isHit(0.06) ? "未填" : sectorOf(host),
    mode: isHome || random.isHit(0.08) ? null : modeOf(place, random),
    hostKind: random.isHit(0.04) ? null : host,
    lever: leverOf(host, random),
    township: township === null ? "外地" : random.isHit(0.06) ? township.code : township.label.zh,
    status: isPreparing ? "筹建" : isRevoked ? "撤销" : isOver && random.isHit(0.75) ? "届满待换届" : "正常",
    parent: head?.name ?? null,
    organisations: isHome || random.isHit(0.12) ? null : organisationsOf(place, random),
    women: random.isHit(0.12) ? null : women,
    executives: isHome || isPreparing || random.isHit(0.08) ? null : executivesOf(form, random),
    ...written,
    president: isHome || isPreparing ? null : samplePerson(random),
    party: random.pickWeighted(yesNo),
    site: random.pickWeighted(yesNo),
    station: random.pickWeighted(stations),
    honours: isPreparing ? null : throwHonours(random),
    contact: samplePerson(random),
    telephone: sampleTelephone(county.telephonesFrom + number),
  };
}

function sectorOf(host: SampleHost): string {
  if (host === "其他") return "新就业群体";
  return host === "行业协会" || host === "社会组织" || host === "异地商会" ? "新社会组织" : "新经济组织";
}

function modeOf({host, head}: Place, random: Random): string {
  if (head !== null) return random.pick(["带建", "托建", "单独建立"]);
  if (host === "园区" || host === "产业基地") return random.pick(["跨基地联建", "同业主联建", "联合建立"]);
  if (host === "专业市场" || host === "行业协会") return random.pick(["行业统建", "联合建立"]);
  return random.pickWeighted([
    ["单独建立", 5],
    ["带建", 1],
    ["托建", 1],
  ]);
}

function leverOf(host: SampleHost, random: Random): string | null {
  switch (host) {
    case "行业协会":
    case "社会组织":
      return "主管的社会组织";
    case "异地商会":
      return random.isHit(0.3) ? "主管的社会组织、异地商会" : "异地商会";
    case "园区":
    case "产业基地":
    case "专业市场":
      return "园区集团、产业基地";
    case "企业":
      return random.isHit(0.7) ? "园区集团、产业基地" : null;
    case "其他":
      return null;
  }
}

function organisationsOf(place: Place, random: Random): number {
  if (isBase(place)) return random.between(6, 40);
  return place.host === "企业" && random.isHit(0.8) ? 1 : random.between(1, 5);
}

function womenBounds(place: Place): [least: number, most: number] {
  if (place.form === "妇女微家") return [8, 40];
  // The 1 covers those of its N too.
  if (place.head !== null) return [25, 80];
  return isBase(place) ? [330, 900] : [25, 280];
}

function executivesOf(form: string, random: Random): number {
  if (form === "妇女小组") return random.between(1, 3);
  return form === "妇委会" ? random.between(3, 9) : random.between(5, 21);
}

const yesNo = [
  ["有", 5],
  ["无", 4],
  ["未填", 1],
  [null, 1],
] as const;

const stations = [
  ["市", 1],
  ["镇", 2],
  ["企", 2],
  ["有", 1],
  ["无", 7],
  ["未填", 1],
  [null, 2],
] as const;

const honours = ["巾帼文明岗", "巾帼示范基地", "三八红旗集体", "最美家庭", "示范妇女之家"];

function throwHonours(random: Random): string | null {
  if (random.isHit(0.7)) return null;
  const first = random.between(0, honours.length - 1);
  const second = random.isHit(0.3) ? [at(honours, (first + 1) % honours.length)] : [];
  return [at(honours, first), ...second].join("、");
}
