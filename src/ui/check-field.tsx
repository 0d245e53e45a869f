import styles from "./choice-field.module.css";

export type CheckFieldProps<Id extends string> = {
  label: string;
  options: readonly {id: Id; words: string; isChecked: boolean}[];
  onToggle: (id: Id, isChecked: boolean) => void;
};

/** A few things side by side, each of which is in or out. */
export function CheckField<Id extends string>({label, options, onToggle}: CheckFieldProps<Id>) {
  return (
    <fieldset className={styles.field}>
      <legend>{label}</legend>
      {options.map(({id, words, isChecked}) => (
        <label key={id} className={styles.choice}>
          <input type="checkbox" checked={isChecked} onChange={({target}) => onToggle(id, target.checked)} />
          {words}
        </label>
      ))}
    </fieldset>
  );
}
