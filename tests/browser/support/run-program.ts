import {execFile} from "node:child_process";
import {promisify} from "node:util";
import {findProgram} from "../../support/find-program.mjs";

const run = promisify(execFile);

/** Those of these programs that the machine lacks. */
export function lacking(programs: readonly string[]): string[] {
  return programs.filter((name) => findProgram(name) === null);
}

/**
 * Asks a program that has nothing to do with ours what it makes of a file.
 *
 * @returns What it says on its output.
 * @throws {Error} If it ends with another code than 0, or says nothing for two minutes.
 */
export async function runProgram(name: string, ...args: readonly string[]): Promise<string> {
  const {stdout} = await run(name, [...args], {timeout: 120_000, maxBuffer: 32 * 2 ** 20});
  return stdout;
}
