import type {ReactNode} from "react";
import {isReadAlike} from "./is-read-alike.ts";
import {PlaceReading, useReading} from "./reading.ts";
import {useHeldBack} from "./use-held-back.ts";

/** Lets what no filter changes but the addresses that keep it follow when the browser is idle. */
export function IdleReading({children}: {children: ReactNode}) {
  return <PlaceReading value={useHeldBack(useReading(), isReadAlike)}>{children}</PlaceReading>;
}
