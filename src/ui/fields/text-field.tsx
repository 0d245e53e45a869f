import {useIsPrinted} from "../use-is-printed.ts";
import styles from "./select-field.module.css";

export type TextFieldProps = {
  label: string;
  value: string;
  type?: "text" | "date";
  onType: (value: string) => void;
};

/** One line of text, or a day, with its label. */
export function TextField({label, value, type = "text", onType}: TextFieldProps) {
  return (
    <label className={styles.field}>
      <span>{label}</span>
      <input
        className={styles.select}
        type={type}
        value={value}
        // Wide enough for what it holds, up to the width of the line.
        size={type === "text" ? Math.min(60, Math.max(20, value.length * 2)) : undefined}
        maxLength={200}
        onChange={({target}) => onType(target.value)}
      />
      {useIsPrinted() && <b>{value}</b>}
    </label>
  );
}
