import {useEffect, useEffectEvent, useId, useRef, useState} from "react";
import type {ExpectedPlace, RegisterSource} from "../../dataset/reading/register-source.ts";
import {formatShare} from "../../locale/format.ts";
import {FileButton, type FileChooser} from "../../ui/fields/file-button.tsx";
import {useWording} from "../../view/use-wording.ts";
import type {KeptRegisters} from "../parts/kept/use-kept-registers.ts";
import panel from "../parts/layout/panel.module.css";
import {SiteFile} from "../parts/layout/site-file.tsx";
import {CheckPanel} from "./check-panel.tsx";
import styles from "./data.module.css";
import {type GivenTable, tablePlace, takeTables} from "./given-tables.ts";
import {LoadFailure} from "./load-failure.tsx";
import {PackedPanel} from "./packed/packed-panel.tsx";
import {useRegisterLoad} from "./use-register-load.ts";

export type LoadPanelProps = {
  expected: readonly ExpectedPlace[];
  kept: KeptRegisters;
  /** The register that the address asks for and this browser does not have; `null` for none. */
  missing: string | null;
  /** The kept register that the next file takes the place of; `null` for none. */
  replaced: string | null;
  onReplaced: () => void;
};

/** Takes a register's file, chosen, dropped or pasted, and leads it to its check. */
export function LoadPanel({expected, kept, missing, replaced, onReplaced}: LoadPanelProps) {
  const {locale, t} = useWording("register");
  const load = useRegisterLoad(expected);
  const {state} = load;
  const chooser = useRef<FileChooser>(null);
  const title = useId();
  const [isOver, setOver] = useState(false);
  const [isCancelled, setCancelled] = useState(false);
  const take = (source: RegisterSource) => {
    setCancelled(false);
    load.load(source);
  };
  const takeGiven = useEffectEvent((given: GivenTable) =>
    take("dropped" in given ? sourceOf(given.dropped) : {pasted: given.pasted, file: t("registerData.load.pasted")}),
  );
  useEffect(() => {
    if (replaced !== null) chooser.current?.choose();
  }, [replaced]);
  useEffect(() => takeTables({onOver: setOver, take: takeGiven}), []);
  const isBusy = state.is === "reading" || state.is === "checking";
  return (
    <>
      <section className={panel.panel} aria-labelledby={title}>
        <h2 id={title} className={panel.title}>
          {t("registerData.load.title")}
        </h2>
        {missing !== null && (
          <p className={styles.doubt} role="alert">
            {t("registerData.load.missing")}
          </p>
        )}
        <div className={styles.drop} data-over={isOver} {...tablePlace}>
          <p>{t("registerData.load.drop")}</p>
          <FileButton
            ref={chooser}
            className={styles.main}
            accept=".csv,.tsv,.txt,.xlsx,.xls,.et,.json,.parquet"
            words={t("registerData.load.choose")}
            onFile={(file) => take(sourceOf(file))}
          />
          <small>{t("registerData.load.limits")}</small>
        </div>
        <p className={styles.templates}>
          <span>{t("registerData.load.template")}</span>
          <SiteFile name="data/register-template.xlsx">{t("registerData.load.templateXlsx")}</SiteFile>
          <SiteFile name="data/register-template.csv">{t("registerData.load.templateCsv")}</SiteFile>
          <SiteFile name="data/practice-register.csv">{t("registerData.load.practice")}</SiteFile>
        </p>
        <div role="status">
          {isBusy && (
            <div className={styles.progress}>
              <p>
                {state.is === "reading"
                  ? t("registerData.load.reading", {file: state.file, share: formatShare(state.share, 1, locale) ?? ""})
                  : t("registerData.load.checking", {share: formatShare(state.share, 1, locale) ?? ""})}
              </p>
              <progress value={state.share} max={1} />
              <button
                type="button"
                className={styles.quiet}
                onClick={() => {
                  load.discard();
                  setCancelled(true);
                }}
              >
                {t("registerData.load.cancel")}
              </button>
            </div>
          )}
          {isCancelled && state.is === "idle" && <p>{t("registerData.load.cancelled")}</p>}
        </div>
        {state.is === "failed" && (
          <LoadFailure
            error={state.error}
            file={state.source.file}
            onEncoding={"blob" in state.source ? load.reload : null}
          />
        )}
      </section>
      {state.is === "packed" && (
        <PackedPanel
          answer={state.answer}
          kept={kept}
          missing={missing}
          replaced={replaced}
          onDone={() => {
            load.discard();
            onReplaced();
          }}
        />
      )}
      {state.is === "checked" && (
        <CheckPanel
          load={load}
          state={state}
          expected={expected}
          kept={kept}
          missing={missing}
          replaced={replaced}
          onDone={() => {
            load.discard();
            onReplaced();
          }}
        />
      )}
    </>
  );
}

function sourceOf(file: File): RegisterSource {
  return {blob: file, file: file.name, encoding: null};
}
