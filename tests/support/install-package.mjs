import {spawnSync} from "node:child_process";
import {findProgram} from "./find-program.mjs";

/** Each system's way to install without asking, and what it reads first to know its packages. */
const managers = [
  {program: "apt-get", refresh: ["update", "-q"], install: ["install", "-y", "-q", "--no-install-recommends"]},
  {program: "dnf", refresh: null, install: ["install", "-y", "-q"]},
  {program: "apk", refresh: null, install: ["add", "--no-cache"]},
  {program: "pacman", refresh: null, install: ["-Sy", "--noconfirm"]},
  {program: "zypper", refresh: null, install: ["--non-interactive", "install"]},
];

/**
 * Installs a system package, as root or by a sudo that asks nothing.
 *
 * @param {Record<string, string>} names - What the package is called, by the manager's program.
 * @returns {boolean} Whether the manager says it did; false where there is none, or no right to.
 */
export function installPackage(names) {
  for (const {program, refresh, install} of managers) {
    const name = names[program];
    const prefix = findProgram(program) === null ? null : prefixForRoot();
    if (name === undefined || prefix === null) continue;
    process.stdout.write(`installing ${name} with ${program}\n`);
    if (refresh !== null) run([...prefix, program, ...refresh]);
    return run([...prefix, program, ...install, ...name.split(" ")]);
  }
  return false;
}

/** @returns {string[] | null} What to put before a command to run it as root; null if we may not. */
function prefixForRoot() {
  if (process.getuid?.() === 0) return [];
  const sudo = ["sudo", "-n"];
  return findProgram("sudo") !== null && run([...sudo, "true"]) ? sudo : null;
}

/** @param {string[]} command */
function run([program = "", ...args]) {
  // In runlevel 1 Debian starts no service that comes with a package: tests start what they need.
  const env = {...process.env, DEBIAN_FRONTEND: "noninteractive", RUNLEVEL: "1"};
  const {status} = spawnSync(program, args, {stdio: ["ignore", "inherit", "inherit"], env, timeout: 600_000});
  return status === 0;
}
