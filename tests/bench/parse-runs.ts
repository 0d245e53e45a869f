import {parseArgs} from "node:util";

/**
 * Reads how often to measure from a command's options.
 *
 * @throws {RangeError} If fewer than five are asked for: a median of less says nothing.
 */
export function parseRuns(options: readonly string[], usual: number): number {
  const {values} = parseArgs({args: [...options], options: {runs: {type: "string"}}});
  const runs = Number(values.runs ?? usual);
  if (!Number.isInteger(runs) || runs < 5) throw new RangeError(`runs not a whole number from 5: ${values.runs}`);
  return runs;
}
