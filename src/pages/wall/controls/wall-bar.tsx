import {type Locale, languageTags} from "../../../locale/locale.ts";
import type {Translate} from "../../../locale/translate.ts";
import {usePageContext} from "../../../view/page-context.ts";
import {useWording} from "../../../view/use-wording.ts";
import {type Carousel, isPaused} from "../carousel.ts";
import type {WallAction} from "../wall-keys.ts";
import styles from "./wall-bar.module.css";
import button from "./wall-button.module.css";
import {WallIcon, type WallIconName} from "./wall-icon.tsx";

export type WallBarProps = {
  /** The slide's place, from 1; 0 where there is none. */
  at: number;
  count: number;
  carousel: Carousel;
  seconds: number;
  full: {isFull: boolean; can: boolean};
  /** Whether the screen is kept on; `null` until that is known. */
  isKeptOn: boolean | null;
  isArranging: boolean;
  /** Whether there is no room for the words of the controls. */
  isNarrow: boolean;
  onAction: (action: WallAction) => void;
};

/** At the foot of the wall: where the slides are, what day and time it is, and the controls, which go when no one is there. */
export function WallBar({at, count, carousel, seconds, full, isKeptOn, isArranging, isNarrow, onAction}: WallBarProps) {
  const {locale, t} = useWording("wall");
  const {catalog} = usePageContext();
  const isHeld = carousel.held > 0;
  const kept = isKeptOn === null ? "" : isKeptOn ? t("wall.awake") : t(isNarrow ? "wall.asleepShort" : "wall.asleep");
  const status = <span className={styles.status}>{isHeld ? heldWords(carousel, t) : kept}</span>;
  return (
    <div className={styles.bar}>
      <div className={styles.track} aria-hidden="true">
        {count > 1 && (
          <i className={styles.progress} style={{transform: `scaleX(${Math.min(1, carousel.stood / seconds)})`}} />
        )}
      </div>
      <p className={styles.facts}>
        {at > 0 && (
          <b>
            <span aria-hidden="true">
              {at} / {count}
            </span>
            <span className="visually-hidden">{t("wall.position", {at, count})}</span>
          </b>
        )}
        {!(isNarrow && isHeld) && <span>{t("wall.now", {time: timeIn(locale)})}</span>}
        {!isNarrow && <span>{t("wall.dataDate", {day: catalog.dataset.date.day})}</span>}
        {isNarrow && status}
      </p>
      <div className={styles.controls}>
        {!isNarrow && status}
        <section aria-label={t("wall.controls")} className={styles.buttons}>
          <Control icon="before" words={t("wall.before")} isOff={count < 2} onPress={() => onAction("before")} />
          {isPaused(carousel) ? (
            <Control icon="resume" words={t("wall.resume")} isOff={count < 2} onPress={() => onAction("resume")} />
          ) : (
            <Control icon="pause" words={t("wall.pause")} isOff={count < 2} onPress={() => onAction("pause")} />
          )}
          <Control icon="next" words={t("wall.next")} isOff={count < 2} onPress={() => onAction("next")} />
          {full.can && !full.isFull && <Control icon="full" words={t("wall.full")} onPress={() => onAction("full")} />}
          <Control
            icon="arrange"
            words={t("wall.arrange")}
            isExpanded={isArranging}
            onPress={() => onAction("arrange")}
          />
          <Control icon="leave" words={t("wall.leave")} onPress={() => onAction("leave")} />
        </section>
      </div>
    </div>
  );
}

function heldWords(carousel: Carousel, t: Translate): string {
  const {heldFor} = carousel;
  return isPaused(carousel) ? t("wall.heldLong", {count: heldFor / 60}) : t("wall.held", {count: heldFor});
}

const formats = {
  zh: timeFormat("zh"),
  en: timeFormat("en"),
} as const satisfies Record<Locale, Intl.DateTimeFormat>;

function timeFormat(locale: Locale): Intl.DateTimeFormat {
  const parts = {month: "short", day: "numeric", hour: "2-digit", minute: "2-digit", hourCycle: "h23"} as const;
  return new Intl.DateTimeFormat(languageTags[locale], parts);
}

/** The reader's own day and time, in the reader's zone. */
function timeIn(locale: Locale): string {
  return formats[locale].format(new Date());
}

type ControlProps = {
  icon: WallIconName;
  words: string;
  isOff?: boolean;
  isExpanded?: boolean;
  onPress: () => void;
};

function Control({icon, words, isOff = false, isExpanded, onPress}: ControlProps) {
  return (
    <button
      type="button"
      className={button.button}
      disabled={isOff}
      aria-expanded={isExpanded}
      title={words}
      onClick={onPress}
    >
      <WallIcon name={icon} />
      <span data-words>{words}</span>
    </button>
  );
}
