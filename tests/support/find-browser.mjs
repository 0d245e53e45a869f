import {spawnSync} from "node:child_process";
import {existsSync} from "node:fs";
import {join} from "node:path";
import {chromium} from "@playwright/test";
import {findProgram} from "./find-program.mjs";

/** Browsers without windows: the same engine, and half the work. */
const shells = ["chrome-headless-shell", "chromium-headless-shell"];

const programs = [
  "google-chrome",
  "google-chrome-stable",
  "chrome",
  "msedge",
  "microsoft-edge",
  "microsoft-edge-stable",
  "chromium",
  "chromium-browser",
];

const macApps = ["Google Chrome", "Microsoft Edge", "Chromium"];
const windowsFiles = ["Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"];

/**
 * Finds a Chrome, Edge or Chromium that runs on this machine, and installs nothing.
 *
 * `CHROME_PATH` says which; else Playwright's own, then one of the PATH, a shell first, then the
 * usual places of macOS and Windows.
 *
 * @param {{isWhole?: boolean}} [options] - A whole browser, such as readers have, and no shell.
 * @returns {string | null} Its full path; null if there is none.
 * @throws {Error} If `CHROME_PATH` is set to what doesn't run.
 */
export function findBrowser({isWhole = false} = {}) {
  const chosen = process.env.CHROME_PATH;
  if (chosen) {
    if (runs(chosen)) return chosen;
    throw new Error(`CHROME_PATH doesn't run: ${chosen}`);
  }
  const inPath = [...(isWhole ? [] : shells), ...programs].map(findProgram).filter((path) => path !== null);
  return [chromium.executablePath(), ...inPath, ...usualPlaces()].find(runs) ?? null;
}

function usualPlaces() {
  if (process.platform === "darwin") return macApps.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`);
  const {PROGRAMFILES, "PROGRAMFILES(X86)": programFilesX86, LOCALAPPDATA} = process.env;
  return [PROGRAMFILES, programFilesX86, LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => windowsFiles.map((file) => join(folder, file)));
}

/**
 * A file alone is no proof: Ubuntu's `chromium-browser` may only point to the snap store, and a
 * downloaded one may lack libraries. On Windows, asking would open a window.
 *
 * @param {string} path
 */
function runs(path) {
  if (path === "" || !existsSync(path)) return false;
  return process.platform === "win32" || spawnSync(path, ["--version"], {timeout: 30_000}).status === 0;
}
