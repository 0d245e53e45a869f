import {useCallback, useLayoutEffect, useRef, useState} from "react";
import {type Location, useLocation} from "react-router-dom";
import type {Foresee} from "./foresee.ts";

type Foreseen = {search: string; at: Location};

/** What the address's query says, or what was foreseen since the address last changed, and the way to foresee. */
export function useForeseen(): [search: string, foresee: Foresee] {
  const location = useLocation();
  const at = useRef(location);
  useLayoutEffect(() => {
    at.current = location;
  }, [location]);
  const [foreseen, setForeseen] = useState<Foreseen | null>(null);
  const foresee = useCallback((search: string) => setForeseen({search, at: at.current}), []);
  return [foreseen?.at === location ? foreseen.search : location.search, foresee];
}
