import {useWording} from "../../../view/use-wording.ts";
import type {SlideId} from "../../../view/wall-choice.ts";
import type {NamedSlide} from "../slide-list.ts";
import styles from "./arrange-panel.module.css";
import button from "./wall-button.module.css";

export type SlideOrderProps = {
  offered: readonly NamedSlide[];
  chosen: readonly SlideId[];
  onChoose: (slides: readonly SlideId[]) => void;
};

/** The slides: first those that are shown, in their order, then the others. */
export function SlideOrder({offered, chosen, onChoose}: SlideOrderProps) {
  const {t} = useWording("wall");
  const titleOf = new Map(offered.map(({id, title}) => [id, title]));
  const shown = chosen.filter((id) => titleOf.has(id));
  const rows = [...shown, ...offered.map(({id}) => id).filter((id) => !shown.includes(id))];
  return (
    <fieldset className={styles.order}>
      <legend>{t("wall.form.slides")}</legend>
      <ol>
        {rows.map((id) => {
          const at = shown.indexOf(id);
          const title = titleOf.get(id) ?? id;
          return (
            <li key={id} className={styles.row}>
              <label className={styles.choice}>
                <input
                  type="checkbox"
                  checked={at >= 0}
                  onChange={() => onChoose(at >= 0 ? shown.filter((other) => other !== id) : [...shown, id])}
                />
                {title}
              </label>
              {at >= 0 && (
                <span className={styles.moves}>
                  <Move
                    words={t("wall.form.up", {title})}
                    sign="↑"
                    isOff={at === 0}
                    onPress={() => onChoose(swapped(shown, at - 1))}
                  />
                  <Move
                    words={t("wall.form.down", {title})}
                    sign="↓"
                    isOff={at === shown.length - 1}
                    onPress={() => onChoose(swapped(shown, at))}
                  />
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </fieldset>
  );
}

type MoveProps = {words: string; sign: string; isOff: boolean; onPress: () => void};

function Move({words, sign, isOff, onPress}: MoveProps) {
  return (
    <button type="button" className={button.button} aria-label={words} disabled={isOff} onClick={onPress}>
      {sign}
    </button>
  );
}

/** With the one at a place and the next in each other's. */
function swapped(slides: readonly SlideId[], at: number): readonly SlideId[] {
  return [...slides.slice(0, at), ...slides.slice(at, at + 2).reverse(), ...slides.slice(at + 2)];
}
