import {Suspense, useCallback, useState} from "react";
import {useHref} from "react-router-dom";
import {offeredDimensions} from "../../../coverage/count/options-of.ts";
import {copyText} from "../../../ui/copy-text.ts";
import {SearchField} from "../../../ui/fields/search-field.tsx";
import {SelectField} from "../../../ui/fields/select-field.tsx";
import {HoldKeys} from "../../../ui/hold-keys.tsx";
import {Icon} from "../../../ui/icon.tsx";
import {comesNext, isLate, lazyPart} from "../../../ui/lazy-part.ts";
import {usePopup} from "../../../ui/use-popup.ts";
import {addressOf} from "../../../view/address/paths.ts";
import {siteAddress} from "../../../view/address/site-address.ts";
import {useSiteRoot} from "../../../view/address/use-address.ts";
import type {List} from "../../../view/list/use-list.ts";
import {usePageContext} from "../../../view/page-context.ts";
import {useSteps} from "../../../view/use-steps.ts";
import {Outcome} from "../../parts/layout/outcome.tsx";
import tools from "../../parts/layout/tools.module.css";
import styles from "./list-tools.module.css";

const loadColumns = async () => (await import("./list-columns-menu.tsx")).ListColumnsMenu;
const ListColumnsMenu = lazyPart(loadColumns);

/** Search, grouping, columns, and the ways in which the list leaves. */
export function ListTools({list}: {list: List}) {
  const {catalog, t, view} = usePageContext();
  const {setList} = useSteps();
  const {button, isOpen, isWanted, setOpen} = usePopup();
  return (
    <div className={tools.tools}>
      <SearchField
        typed={view.list.typed}
        onType={(typed) => setList({typed})}
        label={t("explore.list.search")}
        placeholder={t("explore.list.searchFor")}
      />
      <SelectField
        label={t("explore.list.group")}
        value={view.list.group ?? ""}
        options={[
          {value: "", words: t("explore.list.noGroup")},
          ...offeredDimensions(catalog).map((dimension) => ({
            value: dimension,
            words: t(`figures.dimension.${dimension}`),
          })),
        ]}
        onChoose={(group) => setList({group: group === "" ? null : group})}
      />
      <button
        ref={button}
        type="button"
        className={tools.tool}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onPointerEnter={comesNext(loadColumns)}
        onFocus={comesNext(loadColumns)}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="columns" />
        {t("explore.list.columns")}
      </button>
      <HoldKeys isOpen={isOpen} />
      {isWanted && (
        <Suspense fallback={null}>
          <ListColumnsMenu anchor={button} isOpen={isOpen} onOpenChange={setOpen} />
        </Suspense>
      )}
      <ListLeaves list={list} />
    </div>
  );
}

/** The ways in which the list leaves: its link, and a file of what it shows. */
function ListLeaves({list}: {list: List}) {
  const reading = usePageContext();
  const {page, locale, view, t} = reading;
  const within = addressOf(page, locale, view);
  const path = useHref(within);
  const root = useSiteRoot();
  const [outcome, setOutcome] = useState("");
  const forget = useCallback(() => setOutcome(""), []);
  /** The link itself, where the browser would not copy it. */
  const [link, setLink] = useState<string | null>(null);

  async function copy() {
    const address = new URL(path, location.href).href;
    const isCopied = await copyText(address);
    setLink(isCopied ? null : address);
    setOutcome(isCopied ? t("explore.list.linkCopied") : "");
  }

  async function save() {
    try {
      const {saveList} = await import("./save-list.ts");
      setOutcome(t("export.saved", {name: saveList(list.shown, reading, siteAddress(within, root))}));
    } catch (error) {
      if (!isLate(error)) throw error;
      setOutcome(t("app.late"));
    }
  }

  return (
    <div className={tools.leaves}>
      <button type="button" className={tools.tool} onClick={copy} title={t("explore.list.link")}>
        <Icon name="link" />
        <span className="visually-hidden">{t("explore.list.link")}</span>
      </button>
      <button
        type="button"
        className={tools.tool}
        disabled={list.isComing}
        onClick={save}
        title={t("explore.list.csv")}
      >
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
