import {dimensions} from "../../../coverage/filters.ts";
import {optionLabel} from "../../../figures/text/filter-line.ts";
import {formatPair} from "../../../locale/format.ts";
import {Icon} from "../../../ui/icon.tsx";
import {usePageContext} from "../../../view/page-context.ts";
import {useSteps} from "../../../view/use-steps.ts";
import styles from "./filter-bar.module.css";

/** Every active choice as a chip that releases it. */
export function FilterChips() {
  const reading = usePageContext();
  const {t, locale, view} = reading;
  const {toggle} = useSteps();
  return dimensions.flatMap((dimension) =>
    view.filters[dimension].map((value) => {
      const words = formatPair(t(`figures.dimension.${dimension}`), optionLabel(dimension, value, reading), locale);
      return (
        <button
          key={`${dimension} ${value}`}
          type="button"
          className={styles.chip}
          onClick={() => toggle(dimension, value)}
        >
          <span className="visually-hidden">{t("filters.release")}</span>
          {words}
          <Icon name="close" sizePx={12} />
        </button>
      );
    }),
  );
}
