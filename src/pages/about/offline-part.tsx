import {Suspense, useEffect, useRef, useState} from "react";
import {lazyPart} from "../../ui/lazy-part.ts";

const OfflinePanel = lazyPart(async () => (await import("./offline-panel.tsx")).OfflinePanel);

/** What the browser keeps of the site, which no page drawn ahead can know; it comes when the reader comes near it. */
export function OfflinePart() {
  const place = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const {current} = place;
    if (current === null || typeof IntersectionObserver === "undefined") return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({isIntersecting}) => isIntersecting)) setNear(true);
      },
      {rootMargin: "300px"},
    );
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  if (!isNear) return <div ref={place} />;
  return (
    <Suspense fallback={null}>
      <OfflinePanel />
    </Suspense>
  );
}
