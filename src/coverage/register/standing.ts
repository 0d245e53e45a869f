import type {RegisterEntry} from "../../dataset/register/register.ts";

/** The entries of a register, parted by whether what they name exists. */
export type Standing = {
  /** Those that exist, those without a status too: a register lists what there is. */
  standing: readonly RegisterEntry[];
  /** Those in preparation (筹建): not founded yet, so not counted, and said apart. */
  preparing: readonly RegisterEntry[];
  /** Those revoked (撤销): they exist no longer, and are in no count. */
  revoked: readonly RegisterEntry[];
};

/** Parts entries by their status; each is in exactly one part, in the register's order. */
export function partByStanding(entries: readonly RegisterEntry[]): Standing {
  return {
    standing: entries.filter(isStanding),
    preparing: entries.filter(({status}) => status === "preparing"),
    revoked: entries.filter(({status}) => status === "revoked"),
  };
}

/** Whether what an entry names exists: neither revoked nor still in preparation. Without a status it does. */
export function isStanding({status}: Pick<RegisterEntry, "status">): boolean {
  return status !== "revoked" && status !== "preparing";
}

/** Whether it is a federation, a committee or a group; a micro-home is a kind of its own and counts as none of them. */
export function isFederation({form}: Pick<RegisterEntry, "form">): boolean {
  return form !== "micro-home";
}
