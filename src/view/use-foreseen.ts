import {useCallback, useState} from "react";
import {useLocation} from "react-router-dom";
import type {Foresee} from "./foresee.ts";

type Foreseen = {search: string; pathname: string};

/** What the address's query says, or what was foreseen of it on this page, and the way to foresee. */
export function useForeseen(): [search: string, foresee: Foresee] {
  const {pathname, search} = useLocation();
  const [foreseen, setForeseen] = useState<Foreseen | null>(null);
  const foresee = useCallback<Foresee>(
    (search) => {
      const mine = {search, pathname};
      setForeseen(mine);
      return () => setForeseen((last) => (last === mine ? null : last));
    },
    [pathname],
  );
  return [foreseen?.pathname === pathname ? foreseen.search : search, foresee];
}
