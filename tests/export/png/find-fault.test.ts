import {expect, it} from "vitest";
import {findFault} from "../../../src/export/png/find-fault.ts";

function buildPixels(paint: (index: number) => readonly number[]) {
  const [width, height] = [20, 10];
  const data = new Uint8ClampedArray(Array.from({length: width * height}, (_, index) => paint(index)).flat());
  return {data, width, height};
}

const white = [255, 255, 255, 255];

it("findFault(pixels) finds none in a picture on white", () => {
  expect(findFault(buildPixels((index) => (index > 60 && index < 90 ? [168, 23, 75, 255] : white)))).toBeNull();
});

it("findFault(pixels) finds a blank picture", () => {
  expect(findFault(buildPixels(() => white))).toBe("blank");
});

it("findFault(pixels) finds a transparent or a dark ground", () => {
  expect(findFault(buildPixels(() => [0, 0, 0, 0]))).toBe("not opaque white");
  expect(findFault(buildPixels(() => [36, 29, 34, 255]))).toBe("not opaque white");
});
