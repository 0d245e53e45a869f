import {deleteDB} from "idb";
import {toKeepError} from "./keep-error.ts";
import {keepName} from "./keep-store.ts";

/** What this app writes under names of its own in a browser's storages. */
const ownPrefix = "jinlin";

/**
 * Removes all that the app has kept in this browser: registers, choices, the pack. The site's own
 * files, kept for reading without a network, are removed apart.
 *
 * @throws {KeepError} If the registers could not be removed; the rest then is already gone.
 */
export async function removeEverything(): Promise<void> {
  for (const storageOf of [() => localStorage, () => sessionStorage]) {
    try {
      const storage = storageOf();
      for (const key of Object.keys(storage)) if (key.startsWith(ownPrefix)) storage.removeItem(key);
    } catch {
      // A browser that bars the page from a storage has kept nothing in it.
    }
  }
  try {
    await deleteDB(keepName);
  } catch (error) {
    throw toKeepError(error);
  }
}
