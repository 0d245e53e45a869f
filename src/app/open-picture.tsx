import {Suspense, useCallback, useEffect, useState} from "react";
import {FileButton} from "../ui/fields/file-button.tsx";
import {lazyPart} from "../ui/lazy-part.ts";
import {useWording} from "../view/use-wording.ts";
import styles from "./open-picture.module.css";

const PictureRestore = lazyPart(
  async () => (await import("../pages/parts/restore/picture-restore.tsx")).PictureRestore,
);

type Given = {isOver: boolean; picture: File | null};

/**
 * Takes an exported picture, chosen, dropped anywhere on the page, or pasted; what reads it
 * comes when there is one.
 */
export function OpenPicture() {
  const {t} = useWording();
  const [given, setGiven] = useState<Given | null>(null);
  const take = useCallback((picture: File | undefined) => picture && setGiven({isOver: false, picture}), []);
  useEffect(() => {
    const undo = new AbortController();
    const {signal} = undo;
    const dragged = (event: DragEvent) => {
      if (event.defaultPrevented || !event.dataTransfer?.types.includes("Files")) return;
      // Or the browser would leave the page for the file.
      event.preventDefault();
      if (event.type === "drop") setGiven({isOver: false, picture: event.dataTransfer.files[0] ?? null});
      else setGiven((now) => (now?.isOver ? now : {isOver: true, picture: null}));
    };
    addEventListener("dragover", dragged, {signal});
    addEventListener("drop", dragged, {signal});
    addEventListener(
      "dragleave",
      ({relatedTarget}) => relatedTarget === null && setGiven((now) => now && {...now, isOver: false}),
      {signal},
    );
    addEventListener("paste", ({clipboardData}) => take(clipboardData?.files[0]), {signal});
    return () => undo.abort();
  }, [take]);
  return (
    <>
      <FileButton
        id="open-picture"
        className={styles.open}
        accept="image/png,image/svg+xml,.png,.svg"
        words={t("restore.open")}
        onFile={take}
      />
      {given && (
        <Suspense fallback={null}>
          <PictureRestore {...given} />
        </Suspense>
      )}
    </>
  );
}
