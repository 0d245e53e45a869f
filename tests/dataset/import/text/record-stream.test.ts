import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {parseRecords} from "../../../../src/dataset/import/text/parse-records.ts";
import {recordStream} from "../../../../src/dataset/import/text/record-stream.ts";

type Taken = {number: number; fields: readonly string[]; loose: readonly number[]};

function streamed(pieces: readonly string[]): Taken[] {
  const taken: Taken[] = [];
  const stream = recordStream({delimiter: ",", width: 3}, (number, fields, loose) =>
    taken.push({number, fields, loose}),
  );
  for (const piece of pieces) stream.push(piece);
  stream.end();
  return taken;
}

const whole = (text: string): Taken[] =>
  [...parseRecords(text, ",", 3)].map(({number, fields, loose}) => ({number, fields, loose}));

describe("recordStream(layout, take)", () => {
  it("gives the records of its pieces together, wherever they are cut", () => {
    const char = fc.constantFrom("a", "妇", ",", '"', "\n", "\r\n", "\r", " ");
    fc.assert(
      fc.property(fc.array(fc.string({unit: char, maxLength: 30}), {maxLength: 6}), (pieces) => {
        expect(streamed(pieces)).toEqual(whole(pieces.join("")));
      }),
      {numRuns: 500},
    );
  });

  it("gives records as soon as nothing that follows can change them, and holds no more of the text", () => {
    const numbers: number[] = [];
    const stream = recordStream({delimiter: ",", width: 3}, (number) => numbers.push(number));
    stream.push("甲,乙,丙\n".repeat(100_000));
    expect(numbers.length).toBeGreaterThan(70_000);
    expect(numbers.length).toBeLessThan(100_000);
    stream.end();
    expect(stream.count()).toBe(100_000);
  });

  it("refuses a text without any line break from which no row will ever come", () => {
    const stream = recordStream({delimiter: ",", width: 3}, () => {});
    expect(() => stream.push("妇".repeat(33 * 1024 * 1024))).toThrow("unreadable: row 1");
  });
});
