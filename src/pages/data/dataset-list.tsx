import {useQueryClient} from "@tanstack/react-query";
import {useId, useState} from "react";
import {Link, useLocation, useNavigate} from "react-router-dom";
import type {KeptSummary} from "../../dataset/keep/keep-store.ts";
import {readKept, removeKept, renameKept} from "../../dataset/keep/kept-registers.ts";
import {removeEverything} from "../../dataset/keep/remove-everything.ts";
import type {Dataset} from "../../dataset/schema.ts";
import {counted} from "../../locale/format.ts";
import {parseDatasetId} from "../../view/address/parse-view.ts";
import {addressIn} from "../../view/address/paths.ts";
import {useSiteRoot} from "../../view/address/use-address.ts";
import {openedOptions} from "../../view/opened-options.ts";
import {useWording} from "../../view/use-wording.ts";
import {defaultDataset} from "../../view/view.ts";
import {keepWords} from "../parts/kept/keep-words.ts";
import type {KeptRegisters} from "../parts/kept/use-kept-registers.ts";
import panel from "../parts/layout/panel.module.css";
import styles from "./data.module.css";
import {saveRegister} from "./save-register.ts";

export type DatasetListProps = {report: Dataset; kept: KeptRegisters; onReplace: (id: string) => void};

/** What can be shown: the article, the sample, and one's own registers with what can be done with them. */
export function DatasetList({report, kept, onReplace}: DatasetListProps) {
  const {locale, t} = useWording("register");
  const [said, setSaid] = useState("");
  const title = useId();
  const [isSure, setSure] = useState(false);
  const client = useQueryClient();
  const root = useSiteRoot();
  const removeAll = async () => {
    setSure(false);
    try {
      const {removeCopy} = await import("../../offline/page/offline-copy.ts");
      await removeCopy(root);
      await removeEverything();
      client.removeQueries({predicate: ({queryKey}) => String(queryKey[2]).startsWith("own-")});
      setSaid(t("registerData.list.removedAll"));
    } catch (error) {
      setSaid(keepWords(error, t));
    }
    kept.changed();
  };
  return (
    <section className={panel.panel} aria-labelledby={title}>
      <h2 id={title} className={panel.title}>
        {t("registerData.list.title")}
      </h2>
      <p role="status" className={styles.said}>
        {said}
      </p>
      <ul className={styles.datasets}>
        <Served id={defaultDataset} words={report.title[locale]} sort={t("registerData.list.report")} />
        <Served
          id="sample-register"
          words={t("registerData.load.sample")}
          sort={`${t("registerData.list.served")} · ${t("registerFigures.fictional")}`}
        />
        {kept.list?.map((summary) => (
          <Own key={summary.id} summary={summary} kept={kept} onReplace={onReplace} say={setSaid} />
        ))}
      </ul>
      {kept.error !== null && <p className={styles.doubt}>{keepWords(kept.error, t)}</p>}
      {kept.list?.length === 0 && kept.error === null && <p className={panel.lead}>{t("registerData.list.none")}</p>}
      <div className={styles.actions}>
        {isSure ? (
          <>
            <p>{t("registerData.list.sureAll")}</p>
            <button type="button" className={styles.danger} onClick={removeAll}>
              {t("registerData.list.removeAll")}
            </button>
            <button type="button" className={styles.quiet} onClick={() => setSure(false)}>
              {t("registerData.list.cancel")}
            </button>
          </>
        ) : (
          <button type="button" className={styles.quiet} onClick={() => setSure(true)}>
            {t("registerData.list.removeAll")}
          </button>
        )}
      </div>
    </section>
  );
}

function Served({id, words, sort}: {id: string; words: string; sort: string}) {
  return (
    <li className={styles.dataset}>
      <div>
        <b>{words}</b>
        <p>{sort}</p>
      </div>
      <Shown id={id} />
    </li>
  );
}

/** The link to a dataset's overview; or that it is what is shown. */
function Shown({id}: {id: string}) {
  const {locale, t} = useWording("register");
  const {search} = useLocation();
  const isShown = (parseDatasetId(search) ?? defaultDataset) === id;
  const query = id === defaultDataset ? "" : `?data=${id}`;
  return (
    <Link className={styles.open} to={`${addressIn("/", locale)}${query}`} aria-current={isShown}>
      {t("registerData.list.open")}
      {isShown && <small>{t("registerData.list.shown")}</small>}
    </Link>
  );
}

type OwnProps = {
  summary: KeptSummary;
  kept: KeptRegisters;
  onReplace: (id: string) => void;
  say: (words: string) => void;
};

/** One's own register: what it is, and what can be done with it. */
function Own({summary, kept, onReplace, say}: OwnProps) {
  const {id, title, file, rows, findings, keptAt, isPacked = false} = summary;
  const {locale, t} = useWording("register");
  const root = useSiteRoot();
  const client = useQueryClient();
  const navigate = useNavigate();
  const {search} = useLocation();
  const [task, setTask] = useState<"none" | "rename" | "remove">("none");
  const [name, setName] = useState(title);
  /** Does it, says what became of it, and lets the list follow. */
  const act = async (work: () => Promise<string>) => {
    setTask("none");
    try {
      say(await work());
    } catch (error) {
      say(keepWords(error, t));
    }
    client.removeQueries({queryKey: openedOptions(id, root).queryKey});
    await kept.changed();
  };
  return (
    <li className={styles.dataset}>
      <div>
        <b>{title}</b>
        <p>
          {[
            t("registerData.list.own"),
            file,
            t("registerData.list.rows", counted(rows, locale)),
            t("registerData.list.findings", counted(findings, locale)),
            t("registerData.list.kept", {day: keptAt.slice(0, 10)}),
          ].join(" · ")}
        </p>
        {task === "rename" && (
          <form
            className={styles.actions}
            onSubmit={(event) => {
              event.preventDefault();
              const next = name.trim();
              if (next !== "")
                act(async () => {
                  await renameKept(id, next);
                  return t("registerData.list.renamed", {title: next});
                });
            }}
          >
            <label>
              {t("registerData.list.newName")}{" "}
              <input value={name} maxLength={200} onChange={({target}) => setName(target.value)} />
            </label>
            <button type="submit" className={styles.quiet}>
              {t("registerData.list.saveName")}
            </button>
          </form>
        )}
        {task === "remove" && (
          <div className={styles.actions}>
            <p>{t("registerData.list.sure", {title})}</p>
            <button
              type="button"
              className={styles.danger}
              onClick={() =>
                act(async () => {
                  await removeKept(id);
                  if (parseDatasetId(search) === id) navigate(addressIn("/data", locale), {replace: true});
                  return t("registerData.list.removed", {title});
                })
              }
            >
              {t("registerData.list.remove")}
            </button>
            <button type="button" className={styles.quiet} onClick={() => setTask("none")}>
              {t("registerData.list.cancel")}
            </button>
          </div>
        )}
        {task === "none" && (
          <div className={styles.actions}>
            <button type="button" className={styles.quiet} onClick={() => setTask("rename")}>
              {t("registerData.list.rename")}
            </button>
            <button type="button" className={styles.quiet} onClick={() => onReplace(id)}>
              {t("registerData.list.replace")}
            </button>
            {!isPacked && (
              <button
                type="button"
                className={styles.quiet}
                onClick={() =>
                  act(async () => {
                    const read = await readKept(id);
                    if (read.kind === "packed") throw new RangeError(`kept in columns: ${id}`);
                    return t("registerData.list.exported", {name: saveRegister(read.register, t)});
                  })
                }
              >
                {t("registerData.list.export")}
              </button>
            )}
            <button type="button" className={styles.quiet} onClick={() => setTask("remove")}>
              {t("registerData.list.remove")}
            </button>
          </div>
        )}
      </div>
      <Shown id={id} />
    </li>
  );
}
