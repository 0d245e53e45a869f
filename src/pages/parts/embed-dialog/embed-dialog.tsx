import {Dialog} from "@base-ui/react/dialog";
import {type RefObject, useRef} from "react";
import type {Figure} from "../../../figures/figure.ts";
import {Icon} from "../../../ui/icon.tsx";
import {usePageContext} from "../../../view/page-context.ts";
import {useWording} from "../../../view/use-wording.ts";
import {isOwnRegister, type View} from "../../../view/view.ts";
import dialog from "../export-dialog/export-dialog.module.css";
import styles from "./embed-dialog.module.css";
import {EmbedPanel} from "./embed-panel.tsx";

export type EmbedDialogProps = {
  figure: Figure;
  isOpen: boolean;
  /** The button to which the focus returns. */
  opener: RefObject<HTMLButtonElement | null>;
  onOpenChange: (isOpen: boolean) => void;
  /** Saves a picture of the figure, where it can't be embedded. */
  onPicture: () => void;
};

/** How to put a figure into another page: the code for it, and the figure as it will stand there. */
export function EmbedDialog({figure, isOpen, opener, onOpenChange, onPicture}: EmbedDialogProps) {
  const {t} = useWording("embed");
  const {view} = usePageContext();
  const popup = useRef<HTMLDivElement>(null);
  const barrier = barrierOf(view);
  return (
    <Dialog.Root open={isOpen} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Backdrop className={dialog.backdrop} />
        <Dialog.Popup
          ref={popup}
          className={`${dialog.popup} ${barrier === null ? "" : styles.small}`}
          initialFocus={() => popup.current?.querySelector<HTMLElement>("textarea, [data-picture]")}
          finalFocus={opener}
        >
          <header className={dialog.head}>
            <Dialog.Title className={dialog.title}>
              {barrier === null ? t("embed.dialog.title", {title: figure.title}) : t(`embed.${barrier}.title`)}
            </Dialog.Title>
            <Dialog.Close className={dialog.close}>
              <Icon name="close" />
              <span className="visually-hidden">{t("embed.dialog.close")}</span>
            </Dialog.Close>
          </header>
          {barrier === null ? (
            <EmbedPanel figure={figure} />
          ) : (
            <div className={styles.choices}>
              <p>{t(`embed.${barrier}.why`)}</p>
              <button
                type="button"
                className={styles.copy}
                data-picture
                onClick={() => {
                  onOpenChange(false);
                  onPicture();
                }}
              >
                {t("embed.own.picture")}
              </button>
            </div>
          )}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

/** Why no other page could show the figure: it is of one's own register, or of a file that has no address. */
function barrierOf({dataset, earlier}: View): "own" | "file" | null {
  if ([dataset, earlier].some((id) => id !== null && isOwnRegister(id))) return "own";
  return /^https?:$/.test(location.protocol) ? null : "file";
}
