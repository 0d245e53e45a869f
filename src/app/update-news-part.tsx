import {Suspense, useSyncExternalStore} from "react";
import {onUpdateNews, readUpdateNews} from "../offline/update-news.ts";
import {lazyPart} from "../ui/lazy-part.ts";

const UpdateNote = lazyPart(async () => (await import("./update-note.tsx")).UpdateNote);

/** The note of a new release, once there is one; it comes after the page. */
export function UpdateNewsPart() {
  const news = useSyncExternalStore(onUpdateNews, readUpdateNews, () => "none" as const);
  if (news === "none") return null;
  return (
    <Suspense fallback={null}>
      <UpdateNote key={news} news={news} />
    </Suspense>
  );
}
