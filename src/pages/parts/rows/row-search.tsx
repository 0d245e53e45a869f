import {useEffect, useState} from "react";
import {Icon} from "../../../ui/icon.tsx";
import {useWording} from "../../../view/use-wording.ts";
import styles from "./row-tools.module.css";

/** How long a reader may pause between two letters before the rows follow. */
const pauseMs = 180;

/** Searches the rows. What is typed stands at once; the rows follow in the pauses. */
export function RowSearch({typed, onType}: {typed: string; onType: (typed: string) => void}) {
  const {t} = useWording("regions");
  /** What has been typed and is not yet searched for; `null` when all is. */
  const [draft, setDraft] = useState<string | null>(null);
  const settle = (words: string) => {
    setDraft(null);
    if (words !== typed) onType(words);
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
        aria-label={t("regions.rows.search")}
        placeholder={t("regions.rows.searchFor")}
      />
    </div>
  );
}
