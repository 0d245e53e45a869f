import {Dialog} from "@base-ui/react/dialog";
import {type RefObject, useCallback, useEffect, useRef, useState} from "react";
import {usePageContext} from "../../../view/page-context.ts";
import {Outcome} from "../layout/outcome.tsx";
import styles from "./search-dialog.module.css";
import type {SearchAction, TypedAhead} from "./search-item.ts";
import {SearchPalette} from "./search-palette.tsx";

export type SearchDialogProps = {
  isOpen: boolean;
  opener: RefObject<HTMLElement | null>;
  /** What was typed before the field had come. */
  ahead: RefObject<TypedAhead>;
  onOpenChange: (isOpen: boolean) => void;
};

/** Finds whatever has a name, opens it or does it, and is gone before it is done. */
export function SearchDialog({isOpen, opener, ahead, onOpenChange}: SearchDialogProps) {
  const {t} = usePageContext();
  const chosen = useRef<SearchAction | null>(null);
  const [outcome, setOutcome] = useState("");
  const forget = useCallback(() => setOutcome(""), []);
  const findOpener = useCallback(() => opener.current, [opener]);
  useEffect(() => {
    // Kept after the dialog has closed, when the focus asks for it.
    if (isOpen) chosen.current = null;
  }, [isOpen]);
  const choose = (action: SearchAction) => {
    chosen.current = action;
    onOpenChange(false);
  };
  const afterwards = (isNowOpen: boolean) => {
    // Told of its opening, too, which on a slow machine ends only after something was chosen.
    if (isNowOpen) return;
    const action = chosen.current;
    // Once React has done with the dialog: what is done may draw the page anew at once.
    if (action?.how === "act") queueMicrotask(action.act);
  };
  return (
    <>
      <Dialog.Root open={isOpen} onOpenChange={onOpenChange} onOpenChangeComplete={afterwards}>
        <Dialog.Portal>
          <Dialog.Backdrop className={styles.backdrop} />
          <Dialog.Popup
            className={styles.popup}
            aria-label={t("search.title")}
            finalFocus={() => focusAfter(chosen.current) ?? opener.current}
          >
            <SearchPalette ahead={ahead} opener={findOpener} onChoose={choose} onOutcome={setOutcome} />
          </Dialog.Popup>
        </Dialog.Portal>
      </Dialog.Root>
      <Outcome words={outcome} isDone onGone={forget} />
    </>
  );
}

/** Where the reader goes on: at the beginning of the page that comes, or where something is done. */
function focusAfter(action: SearchAction | null): HTMLElement | false | null {
  if (action?.how === "go") {
    // A place within a page takes the focus itself, once it is there.
    return action.hash ? false : document.querySelector<HTMLElement>("main");
  }
  return action?.how === "act" ? action.focus() : null;
}
