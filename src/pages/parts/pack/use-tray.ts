import {useCallback, useMemo, useSyncExternalStore} from "react";
import {keyOfTray, mostInTray, parseTray, type TrayItem} from "./parse-selection.ts";
import {onTrayText, readTrayText, writeTrayText} from "./selection-text.ts";

/** The figures kept to leave together, in their order, and what can be done with them. */
export function useTray() {
  const text = useSyncExternalStore(onTrayText, readTrayText, () => "");
  const items = useMemo(() => parseTray(text), [text]);
  /** Puts a figure at the end; `false` where the tray is full. */
  const add = useCallback((item: TrayItem): boolean => {
    const now = parseTray(readTrayText());
    if (now.length >= mostInTray) return false;
    write([...now, item]);
    return true;
  }, []);
  const remove = useCallback((key: string) => {
    write(parseTray(readTrayText()).filter((item) => keyOfTray(item) !== key));
  }, []);
  /** Moves a figure by one place: -1 up, 1 down; nothing at either end. */
  const move = useCallback((key: string, by: -1 | 1) => {
    const now = parseTray(readTrayText());
    const from = now.findIndex((item) => keyOfTray(item) === key);
    const [moved, other] = [now[from], now[from + by]];
    if (moved === undefined || other === undefined) return;
    write(now.map((item, at) => (at === from ? other : at === from + by ? moved : item)));
  }, []);
  const clear = useCallback(() => write([]), []);
  return {items, add, remove, move, clear};
}

function write(items: readonly TrayItem[]): void {
  writeTrayText(items.length === 0 ? "" : JSON.stringify(items));
}
