import {useEffect, useId, useMemo, useRef, useState} from "react";
import {useHref} from "react-router-dom";
import {hasFilters, noFilters} from "../../../coverage/filters.ts";
import {copyText} from "../../../ui/copy-text.ts";
import {addressOf} from "../../../view/address/paths.ts";
import {useFigureContext} from "../../../view/figure/use-figure.ts";
import {usePageContext} from "../../../view/page-context.ts";
import {useSteps} from "../../../view/use-steps.ts";
import {useWording} from "../../../view/use-wording.ts";
import {defaultWall, type SlideId, slideSeconds} from "../../../view/wall-choice.ts";
import {availableSlides, usualSlides} from "../slide-list.ts";
import styles from "./arrange-panel.module.css";
import {SlideOrder} from "./slide-order.tsx";
import button from "./wall-button.module.css";

/** What is offered besides the usual slides. */
const others = ["framework", "own"] as const satisfies readonly SlideId[];

const themes = ["own", "light", "dark"] as const;

/** Chooses what is shown, in which order and for how long. It writes the address, which is all there is to keep. */
export function ArrangePanel({onClose}: {onClose: () => void}) {
  const {catalog, view, locale} = usePageContext();
  const {wall, filters} = view;
  const {t} = useWording("wall");
  const {setWall, clearAll} = useSteps();
  const context = useFigureContext(usePageContext());
  const title = useId();
  const panel = useRef<HTMLElement>(null);
  const [outcome, setOutcome] = useState("");
  useOpener(panel);
  const usual = usualSlides(catalog);
  const chosen = wall.slides ?? usual;
  const offered = useMemo(
    () => availableSlides([...new Set([...usual, ...others, ...chosen])], {...context, filters: noFilters}),
    [usual, chosen, context],
  );
  const choose = (slides: readonly SlideId[]) => setWall({slides: slides.join() === usual.join() ? null : slides});
  const link = useHref(addressOf("/wall", locale, {...view, wall: {...wall, slide: null}}));
  const copy = async () => {
    const isCopied = await copyText(new URL(link, location.href).href);
    setOutcome(isCopied ? t("wall.form.copied") : t("wall.form.notCopied"));
  };
  return (
    <section
      ref={panel}
      role="dialog"
      aria-labelledby={title}
      className={styles.panel}
      tabIndex={-1}
      onKeyDown={({key}) => key === "Escape" && onClose()}
    >
      <header className={styles.head}>
        <h2 id={title}>{t("wall.form.title")}</h2>
        <button type="button" className={button.button} onClick={onClose}>
          {t("wall.form.close")}
        </button>
      </header>
      <SlideOrder offered={offered} chosen={chosen} onChoose={choose} />
      <SecondsField seconds={wall.seconds} onChoose={(seconds) => setWall({seconds})} />
      <fieldset className={styles.themes}>
        <legend>{t("wall.form.theme")}</legend>
        {themes.map((theme) => (
          <label key={theme} className={styles.choice}>
            <input
              type="radio"
              name="wall-theme"
              checked={theme === (wall.theme ?? "own")}
              onChange={() => setWall({theme: theme === "own" ? null : theme})}
            />
            {t(`wall.form.themes.${theme}`)}
          </label>
        ))}
      </fieldset>
      {hasFilters(filters) && (
        <p className={styles.ways}>
          {t("wall.form.filters")}
          <button type="button" className={button.button} onClick={clearAll}>
            {t("filters.clearAll")}
          </button>
        </p>
      )}
      <p className={styles.ways}>
        <button type="button" className={button.main} onClick={copy}>
          {t("wall.form.copy")}
        </button>
        <button type="button" className={button.button} onClick={() => setWall(defaultWall)}>
          {t("wall.form.usual")}
        </button>
      </p>
      <p role="status">{outcome}</p>
      <p className={styles.keys}>{t("wall.keys")}</p>
    </section>
  );
}

type SecondsFieldProps = {seconds: number; onChoose: (seconds: number) => void};

/** What is typed on the way to a number that may be is kept, and not yet meant. */
function SecondsField({seconds, onChoose}: SecondsFieldProps) {
  const {t} = useWording("wall");
  const [typed, setTyped] = useState<string | null>(null);
  const {least, most} = slideSeconds;
  return (
    <label className={styles.seconds}>
      {t("wall.form.seconds", {least, most})}
      <input
        type="number"
        inputMode="numeric"
        min={least}
        max={most}
        value={typed ?? seconds}
        onChange={({target}) => {
          setTyped(target.value);
          const value = Number(target.value);
          if (Number.isInteger(value) && value >= least && value <= most) onChoose(value);
        }}
        onBlur={() => setTyped(null)}
      />
    </label>
  );
}

/** Takes the focus while it is open, and gives it back. */
function useOpener(panel: React.RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const opener = document.activeElement;
    panel.current?.focus();
    return () => {
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, [panel]);
}
