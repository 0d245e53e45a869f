import {readKept} from "../dataset/keep/kept-registers.ts";
import type {OpenedRegions} from "./regions/open-regions.ts";
import type {FindReport} from "./register/find-report.ts";
import {dayOf, type OpenedRegister, toOpened} from "./register/open-register.ts";
import {ownNames} from "./register/register-dataset.ts";

/**
 * Opens a register that is kept in this browser.
 *
 * @throws {KeepError} Of kind `missing` if it is not: a link to it came from another machine.
 */
export async function openKept(id: string, findReport: FindReport): Promise<OpenedRegister | OpenedRegions> {
  const kept = await readKept(id);
  const today = dayOf(new Date());
  if (kept.kind === "packed") {
    const {openPacked} = await import("./regions/open-regions.ts");
    return openPacked(kept.packed, today, findReport);
  }
  return toOpened(kept.register, ownNames(kept.register), today, findReport);
}
