import {type DBSchema, type IDBPDatabase, openDB} from "idb";
import type {PackedFindings} from "../packing/packed-findings.ts";
import type {Finding} from "../register/finding.ts";
import type {PrivateColumns} from "../register/private-columns.ts";
import type {Register, RegisterEntry} from "../register/register.ts";
import {KeepError, toKeepError} from "./keep-error.ts";

/** What a list of kept registers shows of each. */
export type KeptSummary = {
  id: string;
  title: string;
  file: string;
  region: string;
  /** Rows that were taken. */
  rows: number;
  /** How many findings its check left. */
  findings: number;
  /** When it was kept: "2026-11-29T04:36:35.000Z". */
  keptAt: string;
  /** Whether it is kept in columns: a register of many counties. */
  isPacked?: true;
};

export type Keep = DBSchema & {
  summaries: {key: string; value: KeptSummary};
  registers: {key: string; value: {id: string; register: Register; findings: readonly Finding[]; keptAt: string}};
  // Apart, so that whoever reads a register to show it does not even read these.
  contacts: {key: string; value: {id: string; contacts: PrivateColumns}};
  // A large register's rows, some at a time: packed or unpacked in one, they keep the page for seconds.
  rows: {key: string; value: {id: string; entries: readonly RegisterEntry[]}};
  // A register of many counties, as the bytes of its file: nothing is parsed when it is opened again.
  packed: {key: string; value: {id: string; bytes: Blob; findings: PackedFindings; keptAt: string}};
};

/** The parts of a register's rows sort after its id, and before any other's. */
export function partKey(id: string, part: number): string {
  return `${id} ${String(part).padStart(6, "0")}`;
}

export function partsOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound(`${id} `, `${id} ~`);
}

export const stores = ["summaries", "registers", "contacts", "rows", "packed"] as const;

/** The name under which registers are kept in this browser, at this address, and nowhere else. */
export const keepName = "jinlin-registers";
const keepVersion = 3;

type Change = ReturnType<typeof changeOf>;

function changeOf(keep: IDBPDatabase<Keep>) {
  return keep.transaction(stores, "readwrite");
}

/**
 * Writes to all stores at once, or to none: what is kept under that id is taken away first.
 *
 * @param write - Puts what takes its place; what it leaves unawaited may be refused later, and ends all.
 */
export async function replaceKept(id: string, write: (change: Change) => Promise<void>): Promise<void> {
  await within(async (keep) => {
    const change = changeOf(keep);
    // A refused write ends the whole change, which is awaited below.
    change.done.catch(ignore);
    try {
      change.objectStore("rows").delete(partsOf(id)).catch(ignore);
      for (const store of ["registers", "contacts", "packed"] as const)
        change.objectStore(store).delete(id).catch(ignore);
      await write(change);
    } catch (error) {
      // One that is refused at once ends nothing by itself: those before it would be kept.
      try {
        change.abort();
      } catch {
        // It has ended by itself.
      }
      throw error;
    }
    await change.done;
  });
}

export function ignore(): void {}

/** Opens the browser's store for one task, so that no other tab is kept from a newer version of it. */
export async function within<T>(task: (keep: IDBPDatabase<Keep>) => Promise<T>): Promise<T> {
  // Some browsers take it away where they bar it.
  if (typeof indexedDB === "undefined") throw new KeepError("barred");
  try {
    const keep = await openDB<Keep>(keepName, keepVersion, {
      upgrade(database) {
        for (const store of stores) {
          if (!database.objectStoreNames.contains(store)) database.createObjectStore(store, {keyPath: "id"});
        }
      },
      blocking(_current, _blocked, event) {
        if (event.target instanceof IDBDatabase) event.target.close();
      },
    });
    try {
      return await task(keep);
    } finally {
      keep.close();
    }
  } catch (error) {
    throw toKeepError(error);
  }
}
