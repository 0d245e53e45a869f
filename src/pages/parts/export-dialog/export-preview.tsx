import {useEffect, useRef, useState} from "react";
import type {ExportOptions} from "../../../export/export-options.ts";
import type {Picture} from "../../../export/picture/picture.ts";
import type {PreviewFile} from "../../../export/preview-file.ts";
import {reasonOf} from "../../../export/reason-of.ts";
import type {Translate} from "../../../locale/translate.ts";
import {isLate} from "../../../ui/lazy-part.ts";
import {usePageContext} from "../../../view/page-context.ts";
import {LoadAgain} from "../layout/load-again.tsx";
import styles from "./export-preview.module.css";

/** How long nothing must change before the picture is made anew: a word typed is one change. */
const restMs = 180;

type ShownPreview = PreviewFile & {address: string};

export type PicturePreview = {
  /** The last picture that could be made; it stays until the next one can be seen. */
  shown: ShownPreview | null;
  isPending: boolean;
  /** Why the last one could not be made; `null` if it could. */
  problem: Error | null;
};

/**
 * Makes a picture whenever what it is made of has changed.
 *
 * @param make - A new function for each change; `null` where it can't be made as it stands.
 */
export function usePicturePreview(make: (() => Promise<PreviewFile>) | null): PicturePreview {
  const [state, setState] = useState<PicturePreview>({shown: null, isPending: true, problem: null});
  const held = useRef<string | null>(null);
  useEffect(() => {
    if (make === null) {
      setState(({shown, problem}) => ({shown, isPending: false, problem}));
      return;
    }
    let isStale = false;
    setState(({shown, problem}) => ({shown, isPending: true, problem}));
    const timer = setTimeout(
      async () => {
        try {
          const file = await make();
          const address = URL.createObjectURL(file.svg);
          const isSeen = await isDecoded(address);
          if (isStale || !isSeen) URL.revokeObjectURL(address);
          if (isStale) return;
          if (!isSeen) throw new TypeError("svg not decoded");
          if (held.current !== null) URL.revokeObjectURL(held.current);
          held.current = address;
          setState({shown: {...file, address}, isPending: false, problem: null});
        } catch (error) {
          const problem = error instanceof Error ? error : new Error(String(error));
          if (!isStale) setState(({shown}) => ({shown, isPending: false, problem}));
        }
      },
      held.current === null ? 0 : restMs,
    );
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [make]);
  useEffect(
    () => () => {
      if (held.current !== null) URL.revokeObjectURL(held.current);
      held.current = null;
    },
    [],
  );
  return state;
}

async function isDecoded(address: string): Promise<boolean> {
  const image = new Image();
  image.src = address;
  try {
    await image.decode();
    return true;
  } catch {
    return false;
  }
}

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
        {(shown !== null || isPending) && (
          <p className={styles.size}>
            {shown === null ? t("export.working") : sizeWords(shown.picture, options.preset, t)}
          </p>
        )}
        {problem !== null && (
          <p className={styles.fault}>
            {isLate(problem) ? t("app.late") : t("export.failed", {reason: reasonOf(problem)})}
          </p>
        )}
        {problem !== null && isLate(problem) && <LoadAgain className={styles.mend} />}
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
