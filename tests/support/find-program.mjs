import {existsSync} from "node:fs";
import {delimiter, join} from "node:path";

/**
 * Finds a program in the PATH.
 *
 * @param {string} name - Its file name, without ".exe".
 * @returns {string | null} Its full path; null if no folder of the PATH has it.
 */
export function findProgram(name) {
  const file = process.platform === "win32" ? `${name}.exe` : name;
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  return folders.map((folder) => join(folder, file)).find((path) => existsSync(path)) ?? null;
}
