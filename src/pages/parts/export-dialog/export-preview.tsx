import type {ExportOptions} from "../../../export/export-options.ts";
import type {Picture} from "../../../export/picture/picture.ts";
import type {Translate} from "../../../locale/translate.ts";
import {usePageContext} from "../../../view/page-context.ts";
import styles from "./export-preview.module.css";
import type {PicturePreview} from "./use-picture-preview.ts";

export type ExportPreviewProps = {
  preview: PicturePreview;
  /** The picture in words. */
  words: string;
  options: ExportOptions;
  onPreset: (preset: ExportOptions["preset"]) => void;
};

/** The picture's own file, its true size, and what was found when it was looked over. */
export function ExportPreview({preview, words, options, onPreset}: ExportPreviewProps) {
  const {t} = usePageContext();
  const {shown, isPending, problem} = preview;
  const roomier = shown?.roomier ?? null;
  return (
    <section className={styles.preview} aria-label={t("export.dialog.preview")} aria-busy={isPending}>
      <div className={styles.stage}>
        {shown !== null && (
          <img
            className={styles.picture}
            src={shown.address}
            alt={words}
            width={Math.round(shown.picture.widthPx)}
            height={Math.round(shown.picture.heightPx)}
          />
        )}
      </div>
      <div className={styles.said} aria-live="polite">
        <p className={styles.size}>
          {shown === null ? t("export.working") : sizeWords(shown.picture, options.preset, t)}
        </p>
        {problem !== null && <p className={styles.fault}>{t("export.failed", {reason: problem})}</p>}
        {shown?.faults.map((fault) => (
          <p key={fault} className={styles.fault}>
            {fault}
          </p>
        ))}
        {[...(shown?.remarks ?? []), ...(shown?.hasGrown ? [t("export.dialog.hasGrown")] : [])].map((remark) => (
          <p key={remark} className={styles.remark}>
            {remark}
          </p>
        ))}
        {roomier !== null && (
          <button type="button" className={styles.mend} onClick={() => onPreset(roomier)}>
            {t("export.dialog.takeRoomier", {preset: t(`export.dialog.presets.${roomier}`)})}
          </button>
        )}
      </div>
    </section>
  );
}

/** "16 cm × 9.2 cm, 300 dpi, 1890 × 1087 px"; what is for screens has pixels alone. */
function sizeWords(picture: Picture, preset: ExportOptions["preset"], t: Translate): string {
  const {pixels, widthMetres, widthPx, heightPx, isPaper} = picture;
  const size = t("export.dialog.pixels", {width: pixels.width, height: pixels.height});
  if (!isPaper && preset !== "general") return size;
  const centimetres = (metres: number) => String(Math.round(metres * 1000) / 10);
  return t("export.dialog.paper", {
    width: centimetres(widthMetres),
    height: centimetres((widthMetres * heightPx) / widthPx),
    dpi: Math.round((pixels.width / widthMetres) * 0.0254),
    pixels: size,
  });
}
