import {type Random, seedRandom} from "../../../src/dataset/sample/random.ts";

/** The dimensions of the bench and how many values each has: a nation's rows as its overview counts them. */
export const dimensions = {form: 4, sector: 4, mode: 8, hostKind: 9, status: 5, province: 34} as const;

export type Dimension = keyof typeof dimensions;
export const dimensionNames = ["form", "sector", "mode", "hostKind", "status", "province"] as const;

export type Row = Readonly<Record<Dimension, string>> & {women: number};
export type Choices = Readonly<Record<Dimension, readonly string[]>>;
export type Answers = {counts: Readonly<Record<Dimension, Readonly<Record<string, number>>>>; women: number};

/** Rows whose first values are the most frequent, as in registers. */
export function makeRows(size: number): Row[] {
  const random = seedRandom(20);
  return Array.from({length: size}, () => ({
    form: throwValue("form", random),
    sector: throwValue("sector", random),
    mode: throwValue("mode", random),
    hostKind: throwValue("hostKind", random),
    status: throwValue("status", random),
    province: throwValue("province", random),
    women: random.between(5, 900),
  }));
}

function throwValue(dimension: Dimension, random: Random): string {
  // Two dice, the smaller one: half of the values stand for three quarters of the rows.
  const most = dimensions[dimension] - 1;
  return valueName(dimension, Math.min(random.between(0, most), random.between(0, most)));
}

export function valueName(dimension: Dimension, code: number): string {
  return `${dimension} ${code}`;
}

const noChoice: Choices = {form: [], sector: [], mode: [], hostKind: [], status: [], province: []};

/** What a reader chooses one after the other: a value more or less in one dimension, three dimensions at most. */
export function makeSteps(count: number): Choices[] {
  const random = seedRandom(7);
  const steps: Choices[] = [];
  let choices = noChoice;
  while (steps.length < count) {
    const dimension = random.pick(dimensionNames);
    const value = valueName(dimension, random.between(0, dimensions[dimension] - 1));
    const chosen = choices[dimension];
    const next = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value].slice(-3);
    const changed = {...choices, [dimension]: next};
    const active = dimensionNames.filter((one) => changed[one].length > 0).length;
    choices = active > 3 ? noChoice : changed;
    steps.push(choices);
  }
  return steps;
}
