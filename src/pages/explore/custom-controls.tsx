import {availableMeasures, forms, orders} from "../../coverage/count/custom-choice.ts";
import {offeredDimensions} from "../../coverage/count/options-of.ts";
import type {Dimension} from "../../coverage/filters.ts";
import {SelectField} from "../../ui/fields/select-field.tsx";
import {usePageContext} from "../../view/page-context.ts";
import {useSteps} from "../../view/use-steps.ts";
import styles from "./custom-controls.module.css";

/** How many rows may be asked for, besides all. */
const tops = [3, 5, 10, 20] as const;

/** What the figure of one's own shows: rows, a second dimension, form, measure, order, how many. */
export function CustomControls() {
  const {catalog, view, t} = usePageContext();
  const {setCustom} = useSteps();
  const {rows, split, form, measure, order, top} = view.custom;
  const words = (dimension: Dimension) => ({value: dimension, words: t(`figures.dimension.${dimension}`)});
  const dimensions = offeredDimensions(catalog);
  const others = dimensions.filter((dimension) => dimension !== rows);
  const measures = availableMeasures(catalog);
  const asked = top === null || tops.some((one) => one === top) ? tops : [...tops, top].sort((a, b) => a - b);
  return (
    <fieldset className={styles.controls}>
      <legend className={styles.title}>{t("explore.own.title")}</legend>
      <SelectField
        label={t("explore.own.rows")}
        value={rows}
        options={dimensions.map(words)}
        onChoose={(next) => setCustom(split === next ? {rows: next, split: null, form: "bars"} : {rows: next})}
      />
      <SelectField
        label={t("explore.own.split")}
        value={split ?? ""}
        options={[{value: "", words: t("explore.own.noSplit")}, ...others.map(words)]}
        onChoose={(next) => setCustom(next === "" ? {split: null, form: "bars"} : {split: next})}
      />
      <SelectField
        label={t("explore.own.form")}
        value={form}
        options={forms.map((value) => ({value, words: t(`explore.own.forms.${value}`)}))}
        onChoose={(next) => setCustom({form: next, split: next === "bars" ? split : (split ?? others[0] ?? null)})}
      />
      {(measures.length > 1 || !measures.includes(measure)) && (
        <SelectField
          label={t("explore.own.measure")}
          value={measure}
          options={[...new Set([...measures, measure])].map((value) => ({
            value,
            words: t(`custom.measure.${value}`),
          }))}
          onChoose={(next) => setCustom({measure: next})}
        />
      )}
      <SelectField
        label={t("explore.own.order")}
        value={order}
        options={orders.map((value) => ({value, words: t(`explore.own.orders.${value}`)}))}
        onChoose={(next) => setCustom({order: next})}
      />
      <SelectField
        label={t("explore.own.top")}
        value={top === null ? "" : String(top)}
        options={[
          {value: "", words: t("explore.own.all")},
          ...asked.map((count) => ({value: String(count), words: t("explore.own.first", {count})})),
        ]}
        onChoose={(next) => setCustom({top: next === "" ? null : Number(next)})}
      />
    </fieldset>
  );
}
