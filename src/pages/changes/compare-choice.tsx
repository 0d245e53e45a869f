import {useState} from "react";
import {Link} from "react-router-dom";
import type {ReleaseRef} from "../../dataset/release-ref.ts";
import {SelectField} from "../../ui/fields/select-field.tsx";
import {comparisonAddress} from "../../view/address/release-address.ts";
import {useWording} from "../../view/use-wording.ts";
import styles from "./changes.module.css";
import type {Comparable} from "./use-comparables.ts";

export type CompareChoiceProps = {
  list: readonly Comparable[];
  /** Those of the address, which may be none of the list; `null` for none. */
  earlier: Comparable | null;
  later: Comparable;
  /** Which county of the later one, where that is of many; `null` where it is not. */
  region: string | null;
};

/** The choice of two to compare, and the link to their comparison. */
export function CompareChoice({list, earlier, later, region}: CompareChoiceProps) {
  const {locale, t} = useWording("register");
  const [chosen, setChosen] = useState<{earlier: ReleaseRef | null; later: ReleaseRef}>({
    earlier: earlier?.ref ?? null,
    later: later.ref,
  });
  const words = new Map([later, ...(earlier ? [earlier] : []), ...list].map(({ref, words}) => [ref, words]));
  const options = [...words].map(([value, title]) => ({value, words: title}));
  const before = chosen.earlier ?? "";
  const none = before === "" ? [{value: "", words: "—"}] : [];
  const isSame = before === chosen.later;
  return (
    <>
      <div className={styles.choices}>
        <SelectField
          label={t("changes.choose.earlier")}
          value={before}
          options={[...none, ...options]}
          onChoose={(ref) => setChosen({...chosen, earlier: ref === "" ? null : ref})}
        />
        <SelectField
          label={t("changes.choose.later")}
          value={chosen.later}
          options={options}
          onChoose={(ref) => setChosen({...chosen, later: ref})}
        />
        {!isSame && before !== "" && (
          <Link
            className={styles.main}
            to={comparisonAddress(chosen.later, before, locale, chosen.later === later.ref ? region : null)}
          >
            {t("changes.choose.compare")}
          </Link>
        )}
      </div>
      <p role="status" className={styles.said}>
        {isSame && t("changes.none.same")}
      </p>
    </>
  );
}
