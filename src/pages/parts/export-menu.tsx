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
    onOutcome(t("export.working"));
    try {
      const {exportFigure} = await import("../../export/export-figure.ts");
      onOutcome(t("export.saved", {name: await exportFigure(figure, format, {address, t})}));
    } catch (error) {
      onOutcome(t("export.failed", {reason: reasonOf(error)}));
    }
  }

  async function copy() {
    onOutcome(t("export.working"));
    try {
      const refusal = await copyImage(pictureOf());
      if (refusal !== null) await save("png");
      onOutcome(refusal === null ? t("export.copied") : t(`export.refused.${refusal}`));
    } catch (error) {
      onOutcome(t("export.failed", {reason: reasonOf(error)}));
    }
  }

  async function pictureOf(): Promise<Blob> {
    const {renderFile} = await import("../../export/render-file.ts");
    return renderFile(figure, "png", {address, t});
  }

  return (
    <Menu.Root open={isOpen} onOpenChange={onOpenChange} modal={false}>
      <Menu.Portal container={anchor.current?.closest("main")} className={styles.portal}>
        <Menu.Positioner anchor={anchor} align="end" sideOffset={6} className={styles.positioner}>
          <Menu.Popup
            className={styles.popup}
            finalFocus={anchor}
            aria-label={t("export.menuOf", {title: figure.title})}
          >
            <Menu.Item className={styles.item} onClick={() => save("png")}>
              {t("export.png")}
              <small>{t("export.pngFor")}</small>
            </Menu.Item>
            <Menu.Item className={styles.item} onClick={() => save("svg")}>
              {t("export.svg")}
              <small>{t("export.svgFor")}</small>
            </Menu.Item>
            <Menu.Item className={styles.item} onClick={() => save("csv")}>
              {t("export.csv")}
              <small>{t("export.csvFor")}</small>
            </Menu.Item>
            <Menu.Item className={styles.item} onClick={copy}>
              {t("export.copy")}
              <small>{t("export.copyFor")}</small>
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
