import {Menu} from "@base-ui/react/menu";
import {type RefObject, Suspense, useState} from "react";
import {copyImage} from "../../../export/copy-image.ts";
import {reasonOf} from "../../../export/reason-of.ts";
import type {ExportFormat} from "../../../export/render-file.ts";
import type {Figure} from "../../../figures/figure.ts";
import {HoldKeys} from "../../../ui/hold-keys.tsx";
import {isWechat} from "../../../ui/is-wechat.ts";
import {comesNext, isLate, lazyPart} from "../../../ui/lazy-part.ts";
import {usePageContext} from "../../../view/page-context.ts";
import styles from "../layout/popup.module.css";
import {useSelectionItem} from "../pack/use-selection.ts";
import {useExportContext} from "./use-export-context.ts";

const loadDialog = async () => (await import("./export-dialog.tsx")).ExportDialog;
const ExportDialog = lazyPart(loadDialog);

const loadEmbed = async () => (await import("../embed-dialog/embed-dialog.tsx")).EmbedDialog;
const EmbedDialog = lazyPart(loadEmbed);

export type ExportMenuProps = {
  figure: Figure;
  anchor: RefObject<HTMLButtonElement | null>;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  /** Told what became of the file, in the reader's language. */
  onOutcome: (words: string) => void;
};

/** The ways in which a figure leaves at once, and the link to all others. */
export function ExportMenu({figure, anchor, isOpen, onOpenChange, onOutcome}: ExportMenuProps) {
  const {t} = usePageContext();
  const {plain, seal} = useExportContext(figure.id);
  const selection = useSelectionItem(figure);
  const [dialog, setDialog] = useState<"never" | "open" | "closed">("never");
  const [embed, setEmbed] = useState<"never" | "open" | "closed">("never");

  async function save(format: ExportFormat) {
    // Its browser saves no file; the dialog shows the picture large.
    if (isWechat()) return setDialog("open");
    onOutcome(t("export.working"));
    try {
      const {exportFigure} = await import("../../../export/export-figure.ts");
      onOutcome(t("export.saved", {name: await exportFigure(figure, format, await seal(plain(t)))}));
    } catch (error) {
      onOutcome(failureOf(error));
    }
  }

  async function copy() {
    if (isWechat()) return setDialog("open");
    onOutcome(t("export.working"));
    try {
      const refusal = await copyImage(pictureOf());
      if (refusal !== null) await save("png");
      onOutcome(refusal === null ? t("export.copied") : t(`export.refused.${refusal}`));
    } catch (error) {
      onOutcome(failureOf(error));
    }
  }

  function failureOf(error: unknown): string {
    if (isLate(error)) return t("app.late");
    return t("export.failed", {reason: reasonOf(error)});
  }

  async function pictureOf(): Promise<Blob> {
    const {renderFile} = await import("../../../export/render-file.ts");
    return renderFile(figure, "png", await seal(plain(t)));
  }

  return (
    <>
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
              <Menu.Item
                className={styles.item}
                aria-haspopup="dialog"
                onPointerEnter={comesNext(loadDialog)}
                onFocus={comesNext(loadDialog)}
                onClick={() => setDialog("open")}
              >
                {t("export.more")}
                <small>{t("export.moreFor")}</small>
              </Menu.Item>
              <Menu.Item className={styles.item} onClick={() => onOutcome(selection.toggle())}>
                {selection.isIn ? t("pack.remove") : t("pack.add")}
                <small>{selection.isIn ? t("pack.removeFor", {count: selection.count}) : t("pack.addFor")}</small>
              </Menu.Item>
              <Menu.Item
                className={styles.item}
                aria-haspopup="dialog"
                onPointerEnter={comesNext(loadEmbed)}
                onFocus={comesNext(loadEmbed)}
                onClick={() => setEmbed("open")}
              >
                {t("export.embed")}
                <small>{t("export.embedFor")}</small>
              </Menu.Item>
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
      <HoldKeys isOpen={dialog === "open" || embed === "open"} />
      {dialog !== "never" && (
        <Suspense fallback={null}>
          <ExportDialog
            figure={figure}
            isOpen={dialog === "open"}
            opener={anchor}
            onOpenChange={(isNowOpen) => setDialog(isNowOpen ? "open" : "closed")}
          />
        </Suspense>
      )}
      {embed !== "never" && (
        <Suspense fallback={null}>
          <EmbedDialog
            figure={figure}
            isOpen={embed === "open"}
            opener={anchor}
            onOpenChange={(isNowOpen) => setEmbed(isNowOpen ? "open" : "closed")}
            onPicture={() => save("png")}
          />
        </Suspense>
      )}
    </>
  );
}
