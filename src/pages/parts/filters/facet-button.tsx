import {memo, Suspense} from "react";
import type {Dimension} from "../../../coverage/filters.ts";
import {comesNext} from "../../../ui/comes-next.ts";
import {Icon} from "../../../ui/icon.tsx";
import {lazyPart} from "../../../ui/lazy-part.ts";
import {usePopup} from "../../../ui/use-popup.ts";
import {usePageContext} from "../../../view/page-context.ts";
import styles from "./filter-bar.module.css";

const loadPopup = async () => (await import("./facet-popup.tsx")).FacetPopup;
const FacetPopup = lazyPart(loadPopup);

export type FacetButtonProps = {
  dimension: Dimension;
  metric: string | null;
  /** How many of its options are chosen. */
  chosen: number;
};

/** Opens one facet's options; the popup comes when it is first asked for. */
export const FacetButton = memo(function FacetButton({dimension, metric, chosen}: FacetButtonProps) {
  const {t} = usePageContext();
  const {button, isOpen, isWanted, setOpen} = usePopup();
  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles.facet}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onPointerEnter={comesNext(loadPopup)}
        onFocus={comesNext(loadPopup)}
        onClick={() => setOpen(!isOpen)}
      >
        {t(`figures.dimension.${dimension}`)}
        {chosen > 0 && <b>{chosen}</b>}
        <Icon name="down" sizePx={14} />
      </button>
      {isWanted && (
        <Suspense fallback={null}>
          <FacetPopup dimension={dimension} metric={metric} anchor={button} isOpen={isOpen} onOpenChange={setOpen} />
        </Suspense>
      )}
    </>
  );
});
