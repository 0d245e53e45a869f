import {fileURLToPath} from "node:url";
import {runnerImport} from "vite";

// npm run sample -- --rows 5000 --seed 2 --out county.csv

const {module} = await runnerImport(fileURLToPath(new URL("make-sample.ts", import.meta.url)), {configFile: false});
await module.run(process.argv.slice(2));
