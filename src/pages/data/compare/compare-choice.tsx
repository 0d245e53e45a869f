import {useState} from "react";
import {Link} from "react-router-dom";
import type {KeptSummary} from "../../../dataset/keep/kept-registers.ts";
import {SelectField} from "../../../ui/fields/select-field.tsx";
import {addressIn} from "../../../view/address/paths.ts";
import {datasetKey, earlierKey} from "../../../view/address/query-keys.ts";
import {useWording} from "../../../view/use-wording.ts";
import styles from "../data.module.css";

export type CompareChoiceProps = {
  /** The kept registers; `null` until they are known. */
  kept: readonly KeptSummary[] | null;
  /** Those shown now, which may be kept nowhere; `null` for none. */
  earlier: {id: string; title: string} | null;
  later: {id: string; title: string} | null;
};

const sampleId = "sample-register";

/** The choice of two registers to compare, and the link to their comparison; or why there are no two. */
export function CompareChoice({kept, earlier, later}: CompareChoiceProps) {
  const {locale, t} = useWording("register");
  const [chosen, setChosen] = useState<{earlier: string | null; later: string | null}>({earlier: null, later: null});
  if (kept === null) return null;
  const words = new Map([
    ...[later, earlier].flatMap((one) => (one === null ? [] : [[one.id, one.title] as const])),
    ...kept.map(({id, title, keptAt}) => {
      return [id, t("registerCompare.kept", {title, day: keptAt.slice(0, 10)})] as const;
    }),
    [sampleId, t("registerData.load.sample")] as const,
  ]);
  if (words.size < 2) return <p>{t("registerCompare.tooFew")}</p>;
  const options = [...words].map(([value, title]) => ({value, words: title}));
  const ids = [...words.keys()];
  const after = chosen.later ?? later?.id ?? ids.find((id) => id !== earlier?.id) ?? sampleId;
  const before = chosen.earlier ?? earlier?.id ?? ids.find((id) => id !== after) ?? sampleId;
  return (
    <>
      <div className={styles.choices}>
        <SelectField
          label={t("registerCompare.earlier")}
          value={before}
          options={options}
          onChoose={(id) => setChosen({earlier: id, later: after})}
        />
        <SelectField
          label={t("registerCompare.later")}
          value={after}
          options={options}
          onChoose={(id) => setChosen({earlier: before, later: id})}
        />
        {after !== before && (
          <Link className={styles.main} to={comparisonAddress(after, before, locale)}>
            {t("registerCompare.compare")}
          </Link>
        )}
      </div>
      <p role="status" className={styles.said}>
        {after === before && t("registerCompare.same")}
      </p>
    </>
  );
}

/** Where two registers are compared. */
export function comparisonAddress(later: string, earlier: string, locale: "zh" | "en"): string {
  return `${addressIn("/data/compare", locale)}?${datasetKey}=${later}&${earlierKey}=${earlier}`;
}
