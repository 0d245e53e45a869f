import {useCallback, useState} from "react";
import {useHref} from "react-router-dom";
import {copyText} from "../../../ui/copy-text.ts";
import {Icon} from "../../../ui/icon.tsx";
import {addressOf} from "../../../view/address/paths.ts";
import type {List} from "../../../view/list/use-list.ts";
import {usePageContext} from "../../../view/page-context.ts";
import {Outcome} from "../../parts/layout/outcome.tsx";
import styles from "./list-tools.module.css";

/** The ways in which the list leaves: its link, and a file of what it shows. */
export function ListLeaves({list}: {list: List}) {
  const reading = usePageContext();
  const {page, locale, view, t} = reading;
  const path = useHref(addressOf(page, locale, view));
  const [outcome, setOutcome] = useState("");
  const forget = useCallback(() => setOutcome(""), []);
  /** The link itself, where the browser would not copy it. */
  const [link, setLink] = useState<string | null>(null);

  async function copy() {
    const address = `${location.origin}${path}`;
    const isCopied = await copyText(address);
    setLink(isCopied ? null : address);
    setOutcome(isCopied ? t("explore.list.linkCopied") : "");
  }

  async function save() {
    const {saveList} = await import("./save-list.ts");
    setOutcome(t("export.saved", {name: saveList(list.shown, reading, `${location.origin}${path}`)}));
  }

  return (
    <div className={styles.leaves}>
      <button type="button" className={styles.tool} onClick={copy} title={t("explore.list.link")}>
        <Icon name="link" />
        <span className="visually-hidden">{t("explore.list.link")}</span>
      </button>
      <button type="button" className={styles.tool} onClick={save} title={t("explore.list.csv")}>
        <Icon name="export" />
        <span className="visually-hidden">{t("explore.list.csv")}</span>
      </button>
      <Outcome words={outcome} isDone onGone={forget} />
      {link !== null && (
        <label className={styles.link}>
          {t("explore.list.linkShown")}
          <input
            readOnly
            ref={selectAll}
            value={link}
            onKeyDown={({key}) => {
              if (key === "Escape") setLink(null);
            }}
          />
        </label>
      )}
    </div>
  );
}

/** What a click asked for stands selected for the reader to copy. */
function selectAll(field: HTMLInputElement | null): void {
  field?.focus();
  field?.select();
}
