import {Suspense} from "react";
import {HoldKeys} from "../../../ui/hold-keys.tsx";
import {comesNext, lazyPart} from "../../../ui/lazy-part.ts";
import {usePopup} from "../../../ui/use-popup.ts";
import {usePageContext} from "../../../view/page-context.ts";
import styles from "./selection-bar.module.css";
import {useSelection} from "./use-selection.ts";

const loadDialog = async () => (await import("./pack-dialog.tsx")).PackDialog;
const PackDialog = lazyPart(loadDialog);

/** How many figures are kept, on every page; opens them. */
export function SelectionBar() {
  const {t} = usePageContext();
  const {items} = useSelection();
  const {button, isOpen, isWanted, setOpen} = usePopup();
  return (
    <>
      {(items.length > 0 || isOpen) && (
        <button
          ref={button}
          type="button"
          className={styles.open}
          aria-haspopup="dialog"
          aria-expanded={isOpen}
          onPointerEnter={comesNext(loadDialog)}
          onFocus={comesNext(loadDialog)}
          onClick={() => setOpen(true)}
        >
          {t("pack.open", {count: items.length})}
        </button>
      )}
      <HoldKeys isOpen={isOpen} />
      {isWanted && (
        <Suspense fallback={null}>
          <PackDialog isOpen={isOpen} opener={button} onOpenChange={setOpen} />
        </Suspense>
      )}
    </>
  );
}
