import {useQuery} from "@tanstack/react-query";
import {useMemo, useState} from "react";
import {presetIds} from "../../../export/export-options.ts";
import {packFormats} from "../../../export/pack/render-pack.ts";
import {faultOfCustom} from "../../../export/picture/custom-size.ts";
import {locales} from "../../../locale/locale.ts";
import {translatorOptions} from "../../../locale/translator-options.ts";
import {ChoiceField} from "../../../ui/fields/choice-field.tsx";
import {SelectField} from "../../../ui/fields/select-field.tsx";
import {isWechat} from "../../../ui/is-wechat.ts";
import {usePageContext} from "../../../view/page-context.ts";
import {keepChoices, readChoices} from "../export-dialog/export-choices.ts";
import {LoadAgain} from "../layout/load-again.tsx";
import {PackList} from "./pack-list.tsx";
import styles from "./pack-panel.module.css";
import {selectedFigure} from "./selection-figure.ts";
import {type PackChoice, type PackState, usePack} from "./use-pack.ts";
import {useSelection} from "./use-selection.ts";

/** The kept figures in their order; title, kind of file, size and language; and the file. */
export function PackPanel() {
  const {catalog, view, locale, t} = usePageContext();
  const selection = useSelection();
  const [options, setOptions] = useState(readChoices);
  const [choice, setChoice] = useState<PackChoice>({title: "", format: "zip", locale});
  const {data: says = t} = useQuery(translatorOptions(choice.locale, catalog.dataset.basis));
  const figures = useMemo(
    () => selection.items.map((item) => ({item, made: selectedFigure(item, {catalog, view}, choice.locale, says)})),
    [selection.items, catalog, view, choice.locale, says],
  );
  const pack = usePack();
  // A size of one's own that can't be drawn is mended where a single figure is exported.
  const presets = presetIds.filter((id) => id !== "own" || faultOfCustom(options.own) === null);
  const preset = presets.find((id) => id === options.preset) ?? "general";
  const ready = figures.flatMap(({made}) => (made.fault === null ? [made] : []));
  const isRunning = pack.state.kind === "running";
  return (
    <div className={styles.body}>
      <PackList figures={figures} selection={selection} />
      {selection.items.length > 0 && (
        <div className={styles.choices}>
          <label className={styles.name}>
            <span>{t("pack.name")}</span>
            <input
              type="text"
              value={choice.title}
              maxLength={100}
              placeholder={says("office.pack")}
              onChange={({target}) => setChoice({...choice, title: target.value})}
            />
          </label>
          <ChoiceField
            label={t("pack.format")}
            value={choice.format}
            options={packFormats.map((id) => ({value: id, words: t(`pack.formats.${id}`)}))}
            onChoose={(format) => setChoice({...choice, format})}
          />
          <SelectField
            label={t("pack.preset")}
            value={preset}
            options={presets.map((id) => ({value: id, words: t(`export.dialog.presets.${id}`)}))}
            onChoose={(chosen) => {
              setOptions({...options, preset: chosen});
              keepChoices({...options, preset: chosen});
            }}
          />
          <ChoiceField
            label={t("pack.language")}
            value={choice.locale}
            options={locales.map((id) => ({value: id, words: t(`export.dialog.languages.${id}`)}))}
            onChoose={(language) => setChoice({...choice, locale: language})}
          />
          <button type="button" className={styles.clear} disabled={isRunning} onClick={selection.clear}>
            {t("pack.clear")}
          </button>
        </div>
      )}
      {selection.items.length > 0 && (
        <PackRun
          count={ready.length}
          state={pack.state}
          onStart={() => pack.start(ready, {...choice, options: {...options, preset}, says})}
          onCancel={pack.cancel}
        />
      )}
    </div>
  );
}

type PackRunProps = {
  /** How many figures can be exported. */
  count: number;
  state: PackState;
  onStart: () => void;
  onCancel: () => void;
};

/** Starts and stops the export of a pack, and says how far it is and what became of it. */
function PackRun({count, state, onStart, onCancel}: PackRunProps) {
  const {t} = usePageContext();
  const isRunning = state.kind === "running";
  return (
    <footer className={styles.run}>
      <div role="status" className={styles.outcome}>
        {isWechat() && <p>{t("pack.inWechat")}</p>}
        {linesOf(state, t).map((line) => (
          <p key={line}>{line}</p>
        ))}
        {state.kind === "late" && <LoadAgain className={styles.clear} />}
      </div>
      {isRunning && (
        <progress
          max={state.total}
          value={state.done}
          aria-label={t("pack.progress", {done: state.done, total: state.total})}
        />
      )}
      <button
        type="button"
        className={styles.start}
        disabled={count === 0 || isWechat()}
        onClick={isRunning ? onCancel : onStart}
      >
        {isRunning ? t("pack.cancel") : t("pack.start", {count})}
      </button>
    </footer>
  );
}

function linesOf(state: PackState, t: ReturnType<typeof usePageContext>["t"]): string[] {
  switch (state.kind) {
    case "idle":
      return [];
    case "running":
      return [t("pack.progress", {done: state.done, total: state.total})];
    case "cancelled":
      return [t("pack.cancelled")];
    case "late":
      return [t("app.late")];
    case "broke":
      return [t("pack.broke", {reason: state.reason})];
    case "done":
      return [
        state.name === null ? t("pack.none") : t("pack.saved", {name: state.name}),
        ...state.failed.map(({title, reason}) => t("pack.failed", {title, reason})),
      ];
  }
}
