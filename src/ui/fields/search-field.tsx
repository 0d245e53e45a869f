import {useEffect, useState} from "react";
import {Icon} from "../icon.tsx";
import styles from "./search-field.module.css";

/** How long a reader may pause between two letters before what is searched follows. */
const pauseMs = 180;

export type SearchFieldProps = {
  /** What is searched for; "" for nothing. */
  typed: string;
  onType: (typed: string) => void;
  label: string;
  placeholder: string;
};

/** Searches a list. What is typed stands at once; the list follows in the pauses, at Enter, and when the field is left. */
export function SearchField({typed, onType, label, placeholder}: SearchFieldProps) {
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
        aria-label={label}
        placeholder={placeholder}
      />
    </div>
  );
}
