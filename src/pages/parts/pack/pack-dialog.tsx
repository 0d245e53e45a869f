import {Dialog} from "@base-ui/react/dialog";
import type {RefObject} from "react";
import {Icon} from "../../../ui/icon.tsx";
import {usePageContext} from "../../../view/page-context.ts";
import styles from "../export-dialog/export-dialog.module.css";
import {PackPanel} from "./pack-panel.tsx";

export type PackDialogProps = {
  isOpen: boolean;
  /** The button to which the focus returns. */
  opener: RefObject<HTMLButtonElement | null>;
  onOpenChange: (isOpen: boolean) => void;
};

/** The figures kept to leave together, and how they leave. */
export function PackDialog({isOpen, opener, onOpenChange}: PackDialogProps) {
  const {t} = usePageContext();
  return (
    <Dialog.Root open={isOpen} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Backdrop className={styles.backdrop} />
        <Dialog.Popup className={styles.popup} finalFocus={() => opener.current ?? document.querySelector("main")}>
          <header className={styles.head}>
            <Dialog.Title className={styles.title}>{t("pack.title")}</Dialog.Title>
            <Dialog.Close className={styles.close}>
              <Icon name="close" />
              <span className="visually-hidden">{t("pack.close")}</span>
            </Dialog.Close>
          </header>
          <PackPanel />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
