import {useEffect, useState} from "react";
import type {ReadingsOf} from "../../coverage/search-name.ts";

const none: ReadingsOf = () => [];

/** The readings of Chinese characters; none until their list has come, or when it does not. */
export function useReadings(): ReadingsOf {
  const [readingsOf, setReadingsOf] = useState<ReadingsOf>(() => none);
  useEffect(() => {
    import("./search-readings.ts").then(
      ({readingsOf: known}) => setReadingsOf(() => known),
      () => undefined,
    );
  }, []);
  return readingsOf;
}
