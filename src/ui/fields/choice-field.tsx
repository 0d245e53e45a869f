import {useId} from "react";
import styles from "./choice-field.module.css";

export type ChoiceFieldProps<Value extends string> = {
  label: string;
  value: Value;
  options: readonly {value: Value; words: string}[];
  onChoose: (value: Value) => void;
};

/** A few choices side by side, one of which holds. */
export function ChoiceField<Value extends string>({label, value, options, onChoose}: ChoiceFieldProps<Value>) {
  const name = useId();
  return (
    <fieldset className={styles.field}>
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.value} className={styles.choice}>
          <input type="radio" name={name} checked={option.value === value} onChange={() => onChoose(option.value)} />
          {option.words}
        </label>
      ))}
    </fieldset>
  );
}

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
