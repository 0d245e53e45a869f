import {useEffect, useState} from "react";
import {Icon} from "../../../ui/icon.tsx";
import {usePageContext} from "../../../view/page-context.ts";
import {useSteps} from "../../../view/use-steps.ts";
import styles from "./list-tools.module.css";

/** How long a reader may pause between two letters before the list follows. */
const pauseMs = 180;

/** Searches the list. What is typed stands at once; list and address follow in the pauses. */
export function ListSearch() {
  const {t, view} = usePageContext();
  const {setList} = useSteps();
  const {typed} = view.list;
  /** What has been typed and is not yet in the address; `null` when all is. */
  const [draft, setDraft] = useState<string | null>(null);
  const settle = (words: string) => {
    setDraft(null);
    if (words !== typed) setList({typed: words});
  };
  useEffect(() => {
    if (draft === null) return;
    const timer = setTimeout(() => settle(draft), pauseMs);
    return () => clearTimeout(timer);
  });
  return (
    <div className={styles.search}>
      <Icon name="search" />
      <input
        type="search"
        value={draft ?? typed}
        onChange={({target}) => setDraft(target.value)}
        onKeyDown={({key}) => {
          if (key === "Enter" && draft !== null) settle(draft);
          if (key === "Escape") settle("");
        }}
        onBlur={() => {
          if (draft !== null) settle(draft);
        }}
        aria-label={t("explore.list.search")}
        placeholder={t("explore.list.searchFor")}
      />
    </div>
  );
}
