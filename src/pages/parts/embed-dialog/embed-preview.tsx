import {useEffect, useRef} from "react";
import {useWording} from "../../../view/use-wording.ts";
import {heightTold} from "./embed-choices.ts";
import styles from "./embed-dialog.module.css";

export type EmbedPreviewProps = {
  /** The figure's address here, whatever it is elsewhere. */
  src: string;
  title: string;
  widthPx: number;
  /** What it told; `null` before. */
  heightPx: number | null;
  onHeight: (heightPx: number) => void;
};

/** The embedded figure itself, as wide as chosen, which tells how high it is. */
export function EmbedPreview({src, title, widthPx, heightPx, onHeight}: EmbedPreviewProps) {
  const {t} = useWording("embed");
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const onMessage = ({source, data}: MessageEvent<unknown>) => {
      const told = source !== null && source === frame.current?.contentWindow ? heightTold(data) : null;
      if (told !== null) onHeight(told);
    };
    addEventListener("message", onMessage);
    return () => removeEventListener("message", onMessage);
  }, [onHeight]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard.
    <section className={styles.preview} aria-label={t("embed.dialog.preview")} tabIndex={0}>
      <iframe
        key={src}
        ref={frame}
        className={styles.frame}
        src={src}
        title={title}
        style={{width: widthPx, height: heightPx ?? 420}}
      />
    </section>
  );
}
