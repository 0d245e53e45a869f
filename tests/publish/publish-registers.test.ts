import {readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, it, vi} from "vitest";
import {run} from "../../src/publish/publish-registers.ts";
import {inputsOf, makeFolder, makeRegisters} from "./support/make-registers.ts";
import {readIndex} from "./support/read-published.ts";

/** What the command says on the terminal, and what it ends with. */
async function runCommand(args: readonly string[]): Promise<{code: number; words: string}> {
  const words: string[] = [];
  const spy = vi.spyOn(process.stdout, "write").mockImplementation((text) => words.push(String(text)) > 0);
  const code = await run(args);
  spy.mockRestore();
  return {code, words: words.join("")};
}

function argsFor(registers: string, out: string): string[] {
  return ["--in", registers, "--out", out, "--id", "small-nation", "--title", "示例国", "--day", "2026-11-01"];
}

describe("npm run publish", () => {
  it("says how much was published, what is left out and why, and names regions as regions.csv does", async () => {
    const registers = makeRegisters();
    const [broken] = inputsOf(registers);
    if (broken === undefined) throw new RangeError("no registers");
    writeFileSync(broken.path, "会议,地点\r\n周一,三楼\r\n");
    writeFileSync(join(registers, "regions.csv"), "code,name,en\n000000,示例国（虚构）,Shili\n55,甲省,Province A\n");
    writeFileSync(join(registers, "notes.md"), "a note\n");
    const out = makeFolder();
    const {code, words} = await runCommand([...argsFor(registers, out), "--work", makeFolder()]);
    expect(code).toBe(0);
    expect(words).toContain(`left out: ${broken.name}: not-read, no-known-column\n`);
    expect(words).toContain("12 of 12 registers read, 9 regions above them written\n");
    expect(words).toMatch(/11 counties, \d+ rows, 20 files, \d+ bytes\n/);
    const {regions, version, title} = readIndex({out, id: "small-nation"});
    expect(regions[0]).toMatchObject({name: "示例国（虚构）", en: "Shili", holds: "rows"});
    expect(regions[1]).toMatchObject({code: "55", name: "甲省", en: "Province A"});
    expect({version, title}).toEqual({version: "2026-11-01", title: {zh: "示例国", en: "示例国"}});
    expect(JSON.parse(readFileSync("package.json", "utf8")).scripts.publish).toBe("node src/publish/run.mjs");
  });

  it.each([
    [["--day", "2026-02-30"], "RangeError: --day: 2026-02-30\n"],
    [["--id", "Nation"], "RangeError: --id: Nation\n"],
    [["--cells-above", "many"], "RangeError: --cells-above: many\n"],
    [["--engine", "nowhere"], "RangeError: --engine: nowhere\n"],
    [["--engine", "http://127.0.0.1:8123", "--cluster", "a b"], "RangeError: --cluster: a b\n"],
    [["--speed", "9"], "TypeError: Unknown option '--speed'"],
  ])("with %j publishes nothing and says what is wrong, with the usage", async (args, message) => {
    const out = makeFolder();
    const {code, words} = await runCommand([...argsFor(makeFolder(), out), ...args]);
    expect(code).toBe(1);
    expect(words).toContain(message);
  });

  it("tells by its address, without name and password, a server that can't be reached", async () => {
    const out = makeFolder();
    const engine = ["--engine", "http://reader:secret@127.0.0.1:9", "--cells-above", "100", "--work", makeFolder()];
    const {code, words} = await runCommand([...argsFor(makeRegisters(), out), ...engine]);
    expect(code).toBe(1);
    expect(words).toContain("EngineError: 127.0.0.1:9: connect ECONNREFUSED");
    expect(words).not.toContain("secret");
  });
});
