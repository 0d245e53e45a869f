import {createHash} from "node:crypto";
import {mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync} from "node:fs";
import {join} from "node:path";

/** A region's file as written: its name and its length. */
type WrittenFile = {file: string; bytes: number};

/** The folder of the regions' files, each called by its region and by its content. */
export type RegionFolder = {
  write: (region: string, content: Uint8Array) => WrittenFile;
  holds: (written: WrittenFile) => boolean;
  /** Removes all but these. */
  keepOnly: (files: ReadonlySet<string>) => void;
  pathOf: (file: string) => string;
};

/** @param path - Made if it isn't there. */
export function regionFolder(path: string): RegionFolder {
  mkdirSync(path, {recursive: true});
  const lengths = new Map(readdirSync(path).map((file) => [file, statSync(join(path, file)).size]));
  return {
    write(region, content) {
      const file = `${region === "" ? "nation" : region}.${hashOf(content).slice(0, 12)}.bin`;
      if (lengths.get(file) !== content.length) writeWhole(join(path, file), content);
      lengths.set(file, content.length);
      return {file, bytes: content.length};
    },
    holds: ({file, bytes}) => lengths.get(file) === bytes,
    keepOnly(files) {
      for (const file of lengths.keys()) {
        if (files.has(file)) continue;
        // Half of a file that was cut off has been written whole since, and is gone already.
        rmSync(join(path, file), {force: true});
        lengths.delete(file);
      }
    },
    pathOf: (file) => join(path, file),
  };
}

/** Writes a file so that under its name there is all of it or what was there before. */
export function writeWhole(path: string, content: string | Uint8Array): void {
  const unfinished = `${path}.part`;
  writeFileSync(unfinished, content);
  renameSync(unfinished, path);
}

/** SHA-256, as hexadecimal digits. */
export function hashOf(...contents: (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const content of contents) hash.update(content);
  return hash.digest("hex");
}
