import {writeFile} from "node:fs/promises";
import {isDeepStrictEqual, parseArgs} from "node:util";
import {drawCurve} from "./engine/draw-curve.ts";
import {engines} from "./engine/engines.ts";
import {type Answers, makeRows, makeSteps} from "./engine/rows.ts";
import {formatRow} from "./numbers.ts";

/** So many choices are made of each size, once before they are timed. */
const stepsOf = (rows: number) => (rows >= 300_000 ? 24 : 60);

/**
 * Times what a choice costs, all counts of six dimensions and one sum, in this project's index
 * and in what one would take instead, on the same rows and the same choices in one run; their
 * answers must be the same.
 *
 * @param options - `--rows 18,1000000`, `--picture curve.svg` to draw the table too.
 */
export async function run(options: readonly string[]): Promise<void> {
  const {values} = parseArgs({
    args: [...options],
    options: {
      rows: {type: "string", default: "18,600,5000,40000,300000,1000000"},
      picture: {type: "string"},
    },
  });
  const sizes = values.rows.split(",").map(Number);
  const names = Object.keys(engines);
  const means: Record<string, number[]> = {};
  say(formatRow(["rows", ...names.map((name) => `${name}, ms`), "to crossfilter2", "to plain arrays", "made in, ms"]));
  say(formatRow(["---", ...names.map(() => "---"), "---", "---", "---"]));
  for (const size of sizes) {
    const rows = makeRows(size);
    const steps = makeSteps(stepsOf(size));
    let expected: Answers[] | null = null;
    let madeMs = 0;
    for (const [name, make] of Object.entries(engines)) {
      const from = performance.now();
      const engine = await make(rows);
      if (name === names[0]) madeMs = performance.now() - from;
      const answers: Answers[] = [];
      for (const choices of steps) answers.push(await engine.answer(choices));
      expected ??= answers;
      if (!isDeepStrictEqual(sortKeys(answers), sortKeys(expected))) throw new Error(`other answers: ${name}`);
      means[name] = [...(means[name] ?? []), await timeSteps(steps, engine.answer)];
      engine.end();
    }
    const ms = names.map((name) => means[name]?.at(-1) ?? Number.NaN);
    const ratioTo = (name: string) => ((ms[0] ?? 0) / (means[name]?.at(-1) ?? 0)).toFixed(3);
    say(
      formatRow([
        size.toLocaleString("en"),
        ...ms.map((one) => one.toFixed(one < 1 ? 4 : 2)),
        ratioTo("crossfilter2"),
        ratioTo("plain arrays"),
        madeMs.toFixed(0),
      ]),
    );
  }
  if (values.picture !== undefined) await writeFile(values.picture, drawCurve(sizes, means));
}

/** The mean of what a step takes, all steps gone through again and again for half a second at least. */
async function timeSteps<Step>(steps: readonly Step[], act: (step: Step) => unknown): Promise<number> {
  const from = performance.now();
  let passes = 0;
  while (performance.now() - from < 500) {
    for (const step of steps) await act(step);
    passes += 1;
  }
  return (performance.now() - from) / (passes * steps.length);
}

function sortKeys(answers: readonly Answers[]): unknown {
  return answers.map(({counts, women}) => ({
    women,
    counts: Object.entries(counts).map(([name, found]) => [
      name,
      Object.entries(found)
        .filter(([, count]) => count > 0)
        .sort(),
    ]),
  }));
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
