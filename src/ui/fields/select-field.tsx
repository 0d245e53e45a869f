import type {ReactNode} from "react";
import {useIsPrinted} from "../use-is-printed.ts";
import styles from "./select-field.module.css";

export type SelectFieldProps<Value extends string> = {
  /** Words, or an element that is read out alone. */
  label: ReactNode;
  value: Value;
  options: readonly {value: Value; words: string}[];
  onChoose: (value: Value) => void;
};

/** The browser's own list to choose from, with its label: every phone and every keyboard knows how it works. */
export function SelectField<Value extends string>({label, value, options, onChoose}: SelectFieldProps<Value>) {
  return (
    <label className={styles.field}>
      <span>{label}</span>
      <select
        className={styles.select}
        value={value}
        onChange={({target}) => {
          const chosen = options[target.selectedIndex];
          if (chosen) onChoose(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.words}
          </option>
        ))}
      </select>
      {useIsPrinted() && <b>{options.find((option) => option.value === value)?.words}</b>}
    </label>
  );
}
