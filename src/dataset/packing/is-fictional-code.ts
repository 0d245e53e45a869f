/** The first two digits of the provinces in GB/T 2260. */
const provinces = new Set(
  "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82".split(" "),
);

/** Whether a region's code lies in no province that there is: what is told of it is made up. */
export function isFictionalCode(code: string): boolean {
  return !provinces.has(code.slice(0, 2));
}
