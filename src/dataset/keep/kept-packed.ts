import {decodePackedWithPauses} from "../packed/decode-packed.ts";
import type {PackedRegister} from "../packed/packed-register.ts";
import type {PackedFindings} from "../packing/packed-findings.ts";
import {ignore, replaceKept, within} from "./keep-store.ts";

/** A register of many counties as it is kept: its bytes, and what the list says of it beside. */
export type PackedToKeep = {
  id: string;
  title: string;
  file: string;
  /** The name of what it is of. */
  region: string;
  rows: number;
  /** Those of `encodePacked`. */
  bytes: Blob;
  findings: PackedFindings;
  keptAt: string;
};

/** Keeps a register of many counties, in place of what is kept under its id; all of it or nothing. */
export async function keepPacked(register: PackedToKeep): Promise<void> {
  const {id, title, file, region, rows, bytes, findings, keptAt} = register;
  const found = findings.findings.reduce((sum, {count}) => sum + count, 0);
  await replaceKept(id, async (change) => {
    change
      .objectStore("summaries")
      .put({id, title, file, region, rows, findings: found, keptAt, isPacked: true})
      .catch(ignore);
    await change.objectStore("packed").put({id, bytes, findings, keptAt});
  });
}

/** A kept register of many counties as its bytes, for a worker to decode; `null` if none is kept under that id. */
async function readKeptBytes(id: string): Promise<Omit<PackedToKeep, "file" | "region" | "rows"> | null> {
  return within(async (keep) => {
    const [summary, kept] = await Promise.all([keep.get("summaries", id), keep.get("packed", id)]);
    return summary === undefined || kept === undefined ? null : {...kept, title: summary.title};
  });
}

/** A kept register of many counties under the id and the title it is kept by, with what was found when it was read. */
export type KeptPacked = {packed: PackedRegister; findings: PackedFindings; keptAt: string};

/**
 * Opens a kept register of many counties, without parsing it; `null` if none is kept under that id.
 *
 * @throws {KeepError} Where the browser keeps nothing. {@link DatasetError} if its bytes are damaged.
 */
export async function readKeptPacked(id: string): Promise<KeptPacked | null> {
  const kept = await readKeptBytes(id);
  if (kept === null) return null;
  const {title, bytes, findings, keptAt} = kept;
  const packed = await decodePackedWithPauses(new Uint8Array(await bytes.arrayBuffer()), id);
  return {packed: {...packed, id, title}, findings, keptAt};
}
