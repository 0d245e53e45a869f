import {use, useLayoutEffect, useState} from "react";
import {useIsPrinted} from "../../../ui/use-is-printed.ts";
import {CurrentPage, type PageContext} from "../../../view/page-context.ts";
import {useWording} from "../../../view/use-wording.ts";
import {forgetNumbers, numberLinks, readable} from "./link-notes.ts";
import {openFolds} from "./open-folds.ts";
import styles from "./paper.module.css";
import {dataWords, narrowedWords} from "./paper-lines.ts";
import {joinFitting, keepsMargins, type RunningLines, runningRules, shorten} from "./running-rules.ts";

/** What a page gains on paper: all its folds open, its links numbered, lines around each sheet, and its end. */
export function Paper() {
  return useIsPrinted() ? <PaperEnd /> : null;
}

/** At the end of the last sheet: what narrows the page, what it rests on, the address of it and of its links. */
function PaperEnd() {
  const {t} = useWording();
  const context = use(CurrentPage);
  const [links, setLinks] = useState<readonly string[]>([]);
  useLayoutEffect(() => {
    const fold = openFolds(document);
    setLinks(numberLinks(document.getElementById("main") ?? document));
    return () => {
      fold();
      forgetNumbers(document);
    };
  }, []);
  const isOfData = context !== null && context.page !== "/data";
  const narrowed = context === null ? "" : narrowedWords(context);
  const data = joinFitting(isOfData ? dataWords(context) : []);
  const address = `${t("paper.address")} ${readable(location.href)}`;
  const isRunning = useRunningLines({
    head: [headLine(context, t("app.name")), narrowed].filter(Boolean),
    foot: [...data, address],
  });
  const missing = [narrowed, ...data, address].filter(
    (words) => words !== "" && !(isRunning && shorten(words) === words),
  );
  if (missing.length + links.length === 0) return null;
  return (
    <footer className={styles.end}>
      {missing.map((words) => (
        <p key={words}>{words}</p>
      ))}
      {links.length > 0 && (
        <>
          <h2 className={styles.title}>{t("paper.links")}</h2>
          <ol className={styles.links}>
            {links.map((address) => (
              <li key={address}>{readable(address)}</li>
            ))}
          </ol>
        </>
      )}
    </footer>
  );
}

/** The dashboard, its data and the page, none twice: the overview bears the data's own title. */
function headLine(context: PageContext | null, name: string): string {
  const page = document.querySelector("main h1")?.textContent ?? "";
  const data = context === null || context.page === "/data" ? "" : context.catalog.dataset.title[context.locale];
  return [...new Set([name, data, page])].filter(Boolean).join(" · ");
}

/**
 * Writes lines around each sheet, but where a picture is printed, which has its own within.
 *
 * @returns Whether they stand there: browsers before Chromium 131, and others, have no place for them.
 */
function useRunningLines(lines: RunningLines): boolean {
  const rules = runningRules(lines, getComputedStyle(document.body).fontFamily);
  const [isRunning, setRunning] = useState(false);
  useLayoutEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    if (!keepsMargins(sheet) || document.querySelector("[data-printed]") !== null) return;
    const root = document.documentElement;
    document.adoptedStyleSheets.push(sheet);
    root.dataset.sheets = "numbered";
    setRunning(true);
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
      delete root.dataset.sheets;
    };
  }, [rules]);
  return isRunning;
}
