import {build} from "vite";

/**
 * Bundles a module, and all that it imports at once or later, as one script for a page.
 *
 * @param entry - The module's full path.
 * @throws {Error} If the bundle is not one script.
 */
export async function bundleScript(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    build: {write: false, minify: false, lib: {entry, formats: ["iife"], name: "bundled"}},
  });
  const files = [built].flat().flatMap((one) => ("output" in one ? one.output : []));
  const [script, ...others] = files.flatMap((file) => (file.type === "chunk" ? [file.code] : []));
  if (script === undefined || others.length > 0) throw new Error(`not one script: ${others.length} more of ${entry}`);
  return script;
}
