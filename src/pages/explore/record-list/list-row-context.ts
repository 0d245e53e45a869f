import {createContext, use} from "react";

export type ListRowContext = {
  /** Whether the Tab key stops at what is in this row: in one row of the list at a time. */
  isStop: boolean;
  /** By which other name the record was found; `null` for the one shown. */
  foundBy: string | null;
  /** Opens the record beside the list. */
  open: () => void;
};

export const ListRowState = createContext<ListRowContext>({isStop: true, foundBy: null, open: () => {}});

export function useListRow(): ListRowContext & {tabIndex: 0 | -1} {
  const row = use(ListRowState);
  return {...row, tabIndex: row.isStop ? 0 : -1};
}
