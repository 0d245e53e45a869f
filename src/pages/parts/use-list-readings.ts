import {useEffect, useState} from "react";
import type {ReadingsOf} from "../../coverage/search-name.ts";

const none: ReadingsOf = () => [];

/** The readings of Chinese characters, fetched when letters are typed that may be pinyin; none until then. */
export function useListReadings(typed: string): ReadingsOf {
  const [readingsOf, setReadingsOf] = useState<ReadingsOf>(() => none);
  const isWanted = /[a-z]/i.test(typed);
  useEffect(() => {
    if (!isWanted) return;
    import("./search-readings.ts").then(
      ({readingsOf: known}) => setReadingsOf(() => known),
      () => undefined,
    );
  }, [isWanted]);
  return readingsOf;
}
