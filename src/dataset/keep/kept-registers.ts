import {type DBSchema, type IDBPDatabase, openDB} from "idb";
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
};

export type KeptRegister = {register: Register; contacts: PrivateColumns; findings: readonly Finding[]; keptAt: string};

type Keep = DBSchema & {
  summaries: {key: string; value: KeptSummary};
  registers: {key: string; value: {id: string; register: Register; findings: readonly Finding[]; keptAt: string}};
  // Apart, so that whoever reads a register to show it does not even read these.
  contacts: {key: string; value: {id: string; contacts: PrivateColumns}};
  // A large register's rows, some at a time: packed or unpacked in one, they keep the page for seconds.
  rows: {key: string; value: {id: string; entries: readonly RegisterEntry[]}};
};

/** Up to so many rows are kept within their register. */
const rowsOfPart = 2000;

/** The parts of a register's rows sort after its id, and before any other's. */
function partKey(id: string, part: number): string {
  return `${id} ${String(part).padStart(6, "0")}`;
}

function partsOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound(`${id} `, `${id} ~`);
}

const stores = ["summaries", "registers", "contacts", "rows"] as const;

/** The name under which registers are kept in this browser, at this address, and nowhere else. */
export const keepName = "jinlin-registers";
const keepVersion = 2;

/**
 * The registers kept in this browser, the newest first.
 *
 * @throws {KeepError} Also where the browser keeps nothing at all.
 */
export async function listKept(): Promise<KeptSummary[]> {
  const summaries = await within((keep) => keep.getAll("summaries"));
  return summaries.sort((a, b) => b.keptAt.localeCompare(a.keptAt));
}

/**
 * A kept register, without its private columns.
 *
 * @throws {KeepError} Of kind `missing` if none is kept under that id.
 */
export async function readKept(id: string): Promise<Omit<KeptRegister, "contacts">> {
  return within(async (keep) => {
    const kept = await keep.get("registers", id);
    if (kept === undefined) throw new KeepError("missing");
    const keys = await keep.getAllKeys("rows", partsOf(id));
    if (keys.length === 0) return kept;
    const entries: RegisterEntry[] = [];
    for (const key of keys) for (const entry of (await keep.get("rows", key))?.entries ?? []) entries.push(entry);
    return {...kept, register: {...kept.register, entries}};
  });
}

/** Keeps a register, in place of the one with its id; all of it or nothing. */
export async function keepRegister({register, contacts, findings, keptAt}: KeptRegister): Promise<void> {
  const {id, title, file, region, entries} = register;
  const rows = entries.length;
  await within(async (keep) => {
    const change = keep.transaction(stores, "readwrite");
    // A refused write ends the whole change, which is awaited below.
    const ignore = () => {};
    change.done.catch(ignore);
    try {
      change.objectStore("rows").delete(partsOf(id)).catch(ignore);
      const isLarge = rows > rowsOfPart;
      for (let part = 0; isLarge && part * rowsOfPart < rows; part++) {
        const some = entries.slice(part * rowsOfPart, (part + 1) * rowsOfPart);
        // Each is packed in a task of its own.
        await change.objectStore("rows").put({id: partKey(id, part), entries: some});
      }
      change
        .objectStore("summaries")
        .put({id, title, file, region: region.name, rows, findings: findings.length, keptAt})
        .catch(ignore);
      const kept = isLarge ? {...register, entries: []} : register;
      change.objectStore("registers").put({id, register: kept, findings, keptAt}).catch(ignore);
      change.objectStore("contacts").put({id, contacts}).catch(ignore);
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

/** Calls a kept register otherwise. */
export async function renameKept(id: string, title: string): Promise<void> {
  await within(async (keep) => {
    const change = keep.transaction(["summaries", "registers"], "readwrite");
    const [summary, kept] = await Promise.all([
      change.objectStore("summaries").get(id),
      change.objectStore("registers").get(id),
    ]);
    if (summary === undefined || kept === undefined) throw new KeepError("missing");
    await Promise.all([
      change.objectStore("summaries").put({...summary, title}),
      change.objectStore("registers").put({...kept, register: {...kept.register, title}}),
      change.done,
    ]);
  });
}

/** Removes a kept register; nothing if there is none. */
export async function removeKept(id: string): Promise<void> {
  await within(async (keep) => {
    const change = keep.transaction(stores, "readwrite");
    await Promise.all([
      change.objectStore("rows").delete(partsOf(id)),
      change.objectStore("summaries").delete(id),
      change.objectStore("registers").delete(id),
      change.objectStore("contacts").delete(id),
      change.done,
    ]);
  });
}

/** Opens the browser's store for one task, so that no other tab is kept from a newer version of it. */
async function within<T>(task: (keep: IDBPDatabase<Keep>) => Promise<T>): Promise<T> {
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
