import type {Finding} from "../register/finding.ts";
import type {PrivateColumns} from "../register/private-columns.ts";
import type {Register, RegisterEntry} from "../register/register.ts";
import {KeepError} from "./keep-error.ts";
import {ignore, type KeptSummary, partKey, partsOf, replaceKept, stores, within} from "./keep-store.ts";
import {type KeptPacked, readKeptPacked} from "./kept-packed.ts";

export type KeptRegister = {register: Register; contacts: PrivateColumns; findings: readonly Finding[]; keptAt: string};

/** What is kept under an id, by how: row by row, or a register of many counties in columns. */
export type Kept = ({kind: "rows"} & Omit<KeptRegister, "contacts">) | ({kind: "packed"} & KeptPacked);

/** Up to so many rows are kept within their register. */
const rowsOfPart = 2000;

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
export async function readKept(id: string): Promise<Kept> {
  const rows = await within(async (keep) => {
    const kept = await keep.get("registers", id);
    if (kept === undefined) return null;
    const keys = await keep.getAllKeys("rows", partsOf(id));
    if (keys.length === 0) return kept;
    const entries: RegisterEntry[] = [];
    for (const key of keys) for (const entry of (await keep.get("rows", key))?.entries ?? []) entries.push(entry);
    return {...kept, register: {...kept.register, entries}};
  });
  if (rows !== null) return {kind: "rows", ...rows};
  const packed = await readKeptPacked(id);
  if (packed === null) throw new KeepError("missing");
  return {kind: "packed", ...packed};
}

/** Keeps a register, in place of the one with its id; all of it or nothing. */
export async function keepRegister({register, contacts, findings, keptAt}: KeptRegister): Promise<void> {
  const {id, title, file, region, entries} = register;
  const rows = entries.length;
  await replaceKept(id, async (change) => {
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
    if (summary === undefined) throw new KeepError("missing");
    // Of one in columns the list alone tells the title: its bytes stay as they are.
    if (kept === undefined && summary.isPacked !== true) throw new KeepError("missing");
    await Promise.all([
      change.objectStore("summaries").put({...summary, title}),
      kept && change.objectStore("registers").put({...kept, register: {...kept.register, title}}),
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
      change.objectStore("packed").delete(id),
      change.done,
    ]);
  });
}
