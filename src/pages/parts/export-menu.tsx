import {Menu} from "@base-ui/react/menu";
import type {RefObject} from "react";
import {copyImage} from "../../export/copy-image.ts";
import type {ExportFormat} from "../../export/render-file.ts";
import type {Figure} from "../../figures/figure.ts";
import {useReading} from "../../view/reading.ts";
import {useFigureAddress} from "../../view/use-figure-address.ts";
import styles from "./popup.module.css";

export type ExportMenuProps = {
  figure: Figure;
  anchor: RefObject<HTMLButtonElement | null>;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  /** Told what became of the file, in the reader's language. */
  onOutcome: (words: string) => void;
};

/** The ways in which a figure leaves. */
export function ExportMenu({figure, anchor, isOpen, onOpenChange, onOutcome}: ExportMenuProps) {
  const {t} = useReading();
  const address = useFigureAddress(figure.id);

  async function save(format: ExportFormat) {
    onOutcome(t("card.exporting"));
    try {
      const {exportFigure} = await import("../../export/export-figure.ts");
      await exportFigure(figure, format, {address, t});
      onOutcome(t("card.saved"));
    } catch (error) {
      onOutcome(t("card.notSaved", {reason: reasonOf(error)}));
    }
  }

  async function copy() {
    onOutcome(t("card.exporting"));
    try {
      const refusal = await copyImage(pictureOf());
      if (refusal !== null) await save("png");
      onOutcome(refusal === null ? t("card.copied") : t(`card.copyRefused.${refusal}`));
    } catch (error) {
      onOutcome(t("card.notSaved", {reason: reasonOf(error)}));
    }
  }

  async function pictureOf(): Promise<Blob> {
    const {renderFile} = await import("../../export/render-file.ts");
    return renderFile(figure, "png", {address, t});
  }

  return (
    <Menu.Root open={isOpen} onOpenChange={onOpenChange} modal={false}>
      <Menu.Portal>
        <Menu.Positioner anchor={anchor} align="end" sideOffset={6} className={styles.positioner}>
          <Menu.Popup
            className={styles.popup}
            finalFocus={anchor}
            aria-label={t("card.exportOf", {title: figure.title})}
          >
            <Menu.Item className={styles.item} onClick={() => save("png")}>
              {t("card.png")}
              <small>{t("card.pngFor")}</small>
            </Menu.Item>
            <Menu.Item className={styles.item} onClick={() => save("svg")}>
              {t("card.svg")}
              <small>{t("card.svgFor")}</small>
            </Menu.Item>
            <Menu.Item className={styles.item} onClick={() => save("csv")}>
              {t("card.csv")}
              <small>{t("card.csvFor")}</small>
            </Menu.Item>
            <Menu.Item className={styles.item} onClick={copy}>
              {t("card.copy")}
              <small>{t("card.copyFor")}</small>
            </Menu.Item>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
