import {useId, useState} from "react";
import type {ExportOptions} from "../../../export/export-options.ts";
import {faultOfOwn, ownLimits} from "../../../export/picture/custom-size.ts";
import {usePageContext} from "../../../view/page-context.ts";
import styles from "./export-text.module.css";

type Size = ExportOptions["own"];

/** A picture's own size, in pixels; what is wrong with it is said beside it. */
export function ExportSize({size, onChange}: {size: Size; onChange: (size: Size) => void}) {
  const {t} = usePageContext();
  const id = useId();
  const [texts, setTexts] = useState({widthPx: String(size.widthPx), heightPx: String(size.heightPx)});
  const fault = faultOfOwn(size);
  const sides = [
    {side: "widthPx", words: t("export.dialog.width")},
    {side: "heightPx", words: t("export.dialog.height")},
  ] as const;
  return (
    <div className={styles.sides}>
      {sides.map(({side, words}) => (
        <label key={side} className={styles.field}>
          <span>{words}</span>
          <input
            className={styles.input}
            inputMode="numeric"
            value={texts[side]}
            aria-invalid={fault !== null}
            aria-describedby={fault === null ? undefined : id}
            onChange={({target}) => {
              setTexts({...texts, [side]: target.value});
              onChange({...size, [side]: numberOf(target.value)});
            }}
          />
        </label>
      ))}
      <p id={id} className={styles.fault} role="alert">
        {fault !== null && t(`export.dialog.sizes.${fault}`, ownLimits)}
      </p>
    </div>
  );
}

/** An empty field is no zero. */
function numberOf(text: string): number {
  return text.trim() === "" ? Number.NaN : Number(text);
}
