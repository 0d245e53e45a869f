import {useEffect, useState} from "react";
import type {PackedRegister} from "../../dataset/packed/packed-register.ts";
import {openRowStore} from "../../dataset/rows/open-row-store.ts";
import type {RowStore} from "../../dataset/rows/row-store.ts";

/** The stores that are open, one a register: its texts are handed over once. */
const open = new Map<PackedRegister, Promise<RowStore>>();

/**
 * What holds the rows of a packed register for a table of them; `null` until it is open, or where it can't be.
 *
 * @returns With what opens another in its place, where it has died.
 */
export function useRowStore(register: PackedRegister): {
  store: RowStore | null;
  hasFailed: boolean;
  reopen: () => void;
} {
  const [opened, setOpened] = useState<{of: PackedRegister; store: RowStore | null} | null>(null);
  const [edition, setEdition] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another edition is opened anew
  useEffect(() => {
    let isWanted = true;
    openOnce(register).then(
      (store) => isWanted && setOpened({of: register, store}),
      () => isWanted && setOpened({of: register, store: null}),
    );
    return () => {
      isWanted = false;
    };
  }, [register, edition]);
  return {
    store: opened?.of === register ? opened.store : null,
    hasFailed: opened?.of === register && opened.store === null,
    reopen() {
      open.delete(register);
      setOpened(null);
      setEdition(edition + 1);
    },
  };
}

function openOnce(register: PackedRegister): Promise<RowStore> {
  const before = open.get(register);
  if (before !== undefined) return before;
  if (register.rows === null) throw new RangeError(`cells without rows: ${register.id}`);
  // One register at a time is looked at; what another one had goes.
  for (const [other, store] of open) {
    open.delete(other);
    store.then(
      (closed) => closed.close(),
      () => {},
    );
  }
  const opened = openRowStore(register.rows);
  open.set(register, opened);
  return opened;
}
