import {Suspense} from "react";
import {lazyPart} from "../../ui/lazy-part.ts";
import {useIsLive} from "../../ui/use-is-live.ts";

const OfflinePanel = lazyPart(async () => (await import("./offline-panel.tsx")).OfflinePanel);

/** What the browser keeps of the site, which no page drawn ahead can know. */
export function OfflinePart() {
  if (!useIsLive()) return null;
  return (
    <Suspense fallback={null}>
      <OfflinePanel />
    </Suspense>
  );
}
