import {useEffect, useState} from "react";
import type {ReadingsOf} from "../../../coverage/search/match-name.ts";

const none: ReadingsOf = () => [];

/**
 * The readings of Chinese characters; none until their list has come, or when it does not.
 *
 * @param isWanted - Whether they are needed yet: what is typed may be pinyin.
 */
export function useReadings(isWanted: boolean): ReadingsOf {
  const [readingsOf, setReadingsOf] = useState<ReadingsOf>(() => none);
  useEffect(() => {
    if (!isWanted) return;
    import("./search-readings.ts").then(
      ({readingsOf: known}) => setReadingsOf(() => known),
      () => undefined,
    );
  }, [isWanted]);
  return readingsOf;
}
