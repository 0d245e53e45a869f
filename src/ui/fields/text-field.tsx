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
        maxLength={200}
        onChange={({target}) => onType(target.value)}
      />
    </label>
  );
}
