import {encodePacked} from "../packed/encode-packed.ts";
import type {PackedRegister} from "../packed/packed-register.ts";
import {isOfCounties, packFile} from "../packing/pack-file.ts";
import type {PackedFindings} from "../packing/packed-findings.ts";
import {RegisterError} from "../register/register-error.ts";
import type {ExpectedPlace, RegisterSource} from "./register-source.ts";

/** What a reader tells of a register of many counties before it is read. */
export type PackChoice = {
  title: string;
  /** "2026-11-29". */
  today: string;
  places: readonly ExpectedPlace[];
};

/** A register of many counties, read: its bytes, and what a page says of it without decoding them. */
export type PackedAnswer = {
  /** Those of `encodePacked`, under the title it was read by and no id; what passes of them from a worker is no copy. */
  bytes: Blob;
  findings: PackedFindings;
  told: Pick<PackedRegister, "title" | "file" | "day" | "fictional" | "region" | "size">;
};

/** Up to so many rows a county's register is checked row by row, each finding at its place. */
const mostByRow = 50_000;

/**
 * Reads a file as a register of many counties.
 *
 * @returns `null` for what is none: a file that does not tell the counties of its rows, or one
 *   of one county that is not too long to be read row by row.
 * @throws {WorkbookError | RegisterError} As `packFile`.
 */
export async function packCounties(
  source: RegisterSource,
  options: PackChoice & {signal: AbortSignal; onProgress: (share: number) => void},
): Promise<PackedAnswer | null> {
  if ("pasted" in source || !(await isOfCounties(source.blob, source.encoding))) return null;
  try {
    const {packed, findings} = await packFile(source.blob, source.file, {
      id: "",
      encoding: source.encoding,
      ...options,
    });
    const rows = packed.size + findings.refused;
    if (findings.regions.county < 2 && rows <= mostByRow) return null;
    const {title, file, day, fictional, region, size} = packed;
    return {bytes: new Blob([encodePacked(packed)]), findings, told: {title, file, day, fictional, region, size}};
  } catch (error) {
    // That nothing is below the header is said of every register in the same way.
    if (error instanceof RegisterError && error.kind === "no-rows") return null;
    throw error;
  }
}
