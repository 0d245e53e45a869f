import {Dialog} from "@base-ui/react/dialog";
import {type RefObject, useRef, useState} from "react";
import type {Figure} from "../../../figures/figure.ts";
import {Icon} from "../../../ui/icon.tsx";
import {usePageContext} from "../../../view/page-context.ts";
import {noCustomText} from "./export-choices.ts";
import styles from "./export-dialog.module.css";
import {ExportPanel} from "./export-panel.tsx";

export type ExportDialogProps = {
  figure: Figure;
  isOpen: boolean;
  /** The button to which the focus returns. */
  opener: RefObject<HTMLButtonElement | null>;
  onOpenChange: (isOpen: boolean) => void;
};

/** All the ways in which a figure leaves, with the picture as it will be. */
export function ExportDialog({figure, isOpen, opener, onOpenChange}: ExportDialogProps) {
  const {t} = usePageContext();
  const popup = useRef<HTMLDivElement>(null);
  // Kept while the figure is in sight, so that a dialog closed by mistake loses no words.
  const [words, setWords] = useState(noCustomText);
  return (
    <Dialog.Root open={isOpen} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Backdrop className={styles.backdrop} />
        <Dialog.Popup
          ref={popup}
          className={styles.popup}
          initialFocus={() => popup.current?.querySelector("select")}
          finalFocus={opener}
        >
          <header className={styles.head}>
            <Dialog.Title className={styles.title}>{t("export.menuOf", {title: figure.title})}</Dialog.Title>
            <Dialog.Close className={styles.close}>
              <Icon name="close" />
              <span className="visually-hidden">{t("export.dialog.close")}</span>
            </Dialog.Close>
          </header>
          <ExportPanel figure={figure} words={words} onWords={setWords} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
