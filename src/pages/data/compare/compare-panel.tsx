import {useId} from "react";
import {useWording} from "../../../view/use-wording.ts";
import panel from "../../parts/layout/panel.module.css";
import type {KeptRegisters} from "../use-kept-registers.ts";
import {CompareChoice} from "./compare-choice.tsx";

/** The way from the page of the datasets to the comparison of two registers. */
export function ComparePanel({kept}: {kept: KeptRegisters}) {
  const {t} = useWording("register");
  const title = useId();
  return (
    <section className={panel.panel} aria-labelledby={title}>
      <h2 id={title} className={panel.title}>
        {t("registerCompare.title")}
      </h2>
      <p className={panel.lead}>{t("registerCompare.lead")}</p>
      <CompareChoice kept={kept.list} earlier={null} later={null} />
    </section>
  );
}
