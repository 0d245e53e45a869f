import {fileURLToPath} from "node:url";
import {runnerImport} from "vite";

// npm run publish -- --in registers --out public/data --id nation-2026-11 --title … --day 2026-11-30

const {module} = await runnerImport(fileURLToPath(new URL("publish-registers.ts", import.meta.url)), {
  configFile: false,
});
process.exitCode = await module.run(process.argv.slice(2));
