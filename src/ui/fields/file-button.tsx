import {useEffect, useEffectEvent, useImperativeHandle, useRef} from "react";
import styles from "./file-button.module.css";

/** Opens the browser's chooser of files, as a press of the button would. */
export type FileChooser = {choose: () => void};

export type FileButtonProps = {
  id?: string;
  /** The look of the button around the input. */
  className: string | undefined;
  accept: string;
  words: string;
  onFile: (file: File) => void;
  ref?: React.Ref<FileChooser>;
};

/**
 * A button that asks for a file. It is the browser's own input, so that it also works before the
 * app has come; what was chosen by then is taken once it has.
 */
export function FileButton({id, className, accept, words, onFile, ref}: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  useImperativeHandle(ref, () => ({choose: () => input.current?.click()}), []);
  const take = () => {
    const file = input.current?.files?.[0];
    if (file) onFile(file);
    // The same file can be chosen again.
    if (input.current) input.current.value = "";
  };
  const takeEarlier = useEffectEvent(take);
  useEffect(() => takeEarlier(), []);
  return (
    <label className={`${styles.button} ${className ?? ""}`}>
      {words}
      <input ref={input} id={id} className={styles.input} type="file" accept={accept} onChange={take} />
    </label>
  );
}
