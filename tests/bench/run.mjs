import {fileURLToPath} from "node:url";
import {runnerImport} from "vite";

// Runs a bench by its name, "load" or "click": node tests/bench/run.mjs load --runs 9

// What builds a page in this process shall build it as for its readers; Vite would else say "development".
process.env.NODE_ENV = "production";

const [, , name, ...options] = process.argv;
const {module} = await runnerImport(fileURLToPath(new URL(`${name}.ts`, import.meta.url)), {configFile: false});
await module.run(options);
