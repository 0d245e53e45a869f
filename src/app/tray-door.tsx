import {Suspense, useSyncExternalStore} from "react";
import {onTrayText, readTrayText} from "../pages/parts/pack/selection-text.ts";
import {lazyPart} from "../ui/lazy-part.ts";

const TrayBar = lazyPart(async () => (await import("../pages/parts/pack/selection-bar.tsx")).TrayBar);

/** The way to the figures kept to leave together, once there is one; it comes after the page. */
export function TrayDoor() {
  const isWanted = useSyncExternalStore(onTrayText, wasEverKept, () => false);
  return isWanted ? (
    <Suspense fallback={null}>
      <TrayBar />
    </Suspense>
  ) : null;
}

let wasKept = false;

/** It stays when the last figure is taken out: its dialog is still open then. */
function wasEverKept(): boolean {
  wasKept ||= readTrayText() !== "";
  return wasKept;
}
