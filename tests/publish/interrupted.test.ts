import {spawn} from "node:child_process";
import {once} from "node:events";
import {appendFileSync, existsSync, readdirSync, readFileSync, rmSync, truncateSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {publish} from "../../src/publish/publish.ts";
import {hashOfTree, makeRegisters, publishOptions} from "./support/make-registers.ts";

const silent = () => {};

/** Ends a run at its n-th step. */
function endAt(step: number): () => void {
  let steps = 0;
  return () => {
    steps += 1;
    if (steps === step) throw new Error("interrupted");
  };
}

/** What a run that nothing interrupts leaves; the same for every test. */
let uninterrupted: Promise<{out: string; work: string}> | null = null;

async function runWhole(): Promise<{out: string; work: string}> {
  const options = publishOptions(makeRegisters());
  await publish(options, silent);
  return {out: hashOfTree(options.out), work: hashOfTree(options.work)};
}

function wholeRun(): Promise<{out: string; work: string}> {
  uninterrupted ??= runWhole();
  return uninterrupted;
}

describe("a run that is interrupted", () => {
  it.each([1, 12, 15])("at step %i is gone on with by the next, to the same bytes", async (step) => {
    const registers = makeRegisters();
    const options = publishOptions(registers);
    await expect(publish(options, endAt(step))).rejects.toThrow("interrupted");
    expect(existsSync(join(options.out, "small-nation.json"))).toBe(false);
    const {made} = await publish(options, silent);
    expect(made).toEqual({inputs: Math.max(0, 12 - step), regions: Math.min(10, 22 - step)});
    expect(hashOfTree(options.out)).toBe((await wholeRun()).out);
    expect(hashOfTree(options.work)).toBe((await wholeRun()).work);
  });

  it("in the middle of a line of its journal or of a file does what that told of again", async () => {
    const registers = makeRegisters();
    const options = publishOptions(registers);
    await expect(publish(options, endAt(5))).rejects.toThrow("interrupted");
    const journal = join(options.work, "journal.jsonl");
    truncateSync(journal, readFileSync(journal).length - 40);
    const [first = ""] = readdirSync(join(options.out, "small-nation"));
    rmSync(join(options.out, "small-nation", first));
    appendFileSync(join(options.out, "small-nation", `${first}.part`), "half");
    expect((await publish(options, silent)).made.inputs).toBe(9);
    expect(hashOfTree(options.out)).toBe((await wholeRun()).out);
  });

  it("by a kill of its process is gone on with by the command", async () => {
    const registers = makeRegisters();
    const options = publishOptions(registers);
    const {out, work} = options;
    const told = [
      "--id",
      "small-nation",
      "--version",
      "1",
      "--title",
      options.title.zh,
      "--title-en",
      options.title.en,
    ];
    const places = ["--in", registers, "--out", out, "--work", work, "--day", "2026-11-01", "--cells-above", "100"];
    const start = () => {
      const child = spawn(process.execPath, ["src/publish/run.mjs", ...places, ...told]);
      const ended = once(child, "exit");
      return {child, ended};
    };
    const killed = start();
    const folder = join(out, "small-nation");
    while (!existsSync(folder) || readdirSync(folder).length < 3)
      await new Promise((resolve) => setTimeout(resolve, 5));
    killed.child.kill("SIGKILL");
    expect(await killed.ended).toEqual([null, "SIGKILL"]);
    expect(existsSync(join(out, "small-nation.json"))).toBe(false);
    const next = start();
    const words: string[] = [];
    next.child.stdout.on("data", (data) => words.push(String(data)));
    expect(await next.ended).toEqual([0, null]);
    expect(words.join("")).toContain("12 counties, 600 rows, 22 files");
    expect(hashOfTree(out)).toBe((await wholeRun()).out);
  });
});
