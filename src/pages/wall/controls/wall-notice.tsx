import {useEffect, useState} from "react";
import {formatList} from "../../../locale/format.ts";
import {wallKeys} from "../../../view/address/query-keys.ts";
import {usePageContext} from "../../../view/page-context.ts";
import {useWording} from "../../../view/use-wording.ts";
import {type SlideId, slideSeconds} from "../../../view/wall-choice.ts";
import button from "./wall-button.module.css";
import styles from "./wall-notice.module.css";

/** Whoever opened the address has read it by then; the room is not to look at it for a day. */
const shownMs = 120_000;

/** The longest part of an address that is quoted back, and how many are. */
const quoted = {letters: 40, parts: 4} as const;

/** Names what of the address was left out: what was not understood, and the figures that the dataset does not have. */
export function WallNotice({absent}: {absent: readonly SlideId[]}) {
  const {ignored, view, locale} = usePageContext();
  const {t} = useWording("wall");
  const [isClosed, setClosed] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setClosed(true), shownMs);
    return () => clearTimeout(timer);
  }, []);
  // Of the usual list no one asked for any.
  const lacking = view.wall.slides === null ? [] : absent;
  if (isClosed || (ignored.length === 0 && lacking.length === 0)) return null;
  const unknown = ignored.slice(0, quoted.parts).map(({key, value}) => shorten(`${key}=${value}`));
  return (
    <div role="alert" className={styles.notice}>
      <p>
        {ignored.length > 0 &&
          `${t("wall.notice.lead")} ${formatList(unknown, locale)}${ignored.length > quoted.parts ? "…" : ""} `}
        {lacking.length > 0 && `${t("wall.notice.absent")} ${formatList(lacking.slice(0, quoted.parts), locale)} `}
        {ignored.some(({key}) => key === wallKeys.seconds) &&
          t("wall.notice.seconds", {least: slideSeconds.least, most: slideSeconds.most})}
      </p>
      <button type="button" className={button.button} onClick={() => setClosed(true)}>
        {t("wall.notice.close")}
      </button>
    </div>
  );
}

function shorten(text: string): string {
  return text.length > quoted.letters ? `${text.slice(0, quoted.letters)}…` : text;
}

/** Said on every slide of a sample. */
export function FictionalStrip() {
  const {catalog} = usePageContext();
  return catalog.dataset.fictional ? <FictionalWords /> : null;
}

function FictionalWords() {
  const {t} = useWording("register");
  return (
    <p role="note" className={styles.fictional}>
      {t("registerData.fictional")}
    </p>
  );
}
