import {Suspense} from "react";
import type {Dimension} from "../../coverage/filters.ts";
import {comesNext} from "../../ui/comes-next.ts";
import {Icon} from "../../ui/icon.tsx";
import {lazyPart} from "../../ui/lazy-part.ts";
import {usePopup} from "../../ui/use-popup.ts";
import {useReading} from "../../view/reading.ts";
import styles from "./filter-bar.module.css";

const loadPopup = async () => (await import("./facet-popup.tsx")).FacetPopup;
const FacetPopup = lazyPart(loadPopup);

/** Opens one facet's options; the popup comes when it is first asked for. */
export function FacetButton({dimension, metric}: {dimension: Dimension; metric: string | null}) {
  const {t, view} = useReading();
  const {button, isOpen, isWanted, setOpen} = usePopup();
  const chosen = view.filters[dimension].length;
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
}
