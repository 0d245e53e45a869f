import {Popover} from "@base-ui/react/popover";
import {type RefObject, useRef} from "react";
import type {Dimension} from "../../../coverage/filters.ts";
import {useFacet} from "../../../view/figure/use-facet.ts";
import {usePageContext} from "../../../view/page-context.ts";
import styles from "../layout/popup.module.css";
import {FacetOptions} from "./facet-options.tsx";

export type FacetPopupProps = {
  dimension: Dimension;
  metric: string | null;
  anchor: RefObject<HTMLButtonElement | null>;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
};

/** A facet's options, each with the number of records it would show. */
export function FacetPopup({dimension, metric, anchor, isOpen, onOpenChange}: FacetPopupProps) {
  const {t} = usePageContext();
  const options = useFacet(dimension, metric);
  const popup = useRef<HTMLDivElement>(null);
  /** As high as it opened, so that fewer options, narrowed by words, bring it to no other side. */
  const hold = () => popup.current?.style.setProperty("--held", `${popup.current.offsetHeight}px`);
  return (
    <Popover.Root open={isOpen} onOpenChange={onOpenChange} onOpenChangeComplete={hold}>
      <Popover.Portal>
        <Popover.Positioner anchor={anchor} align="start" sideOffset={6} className={styles.positioner}>
          <Popover.Popup ref={popup} className={styles.popup} finalFocus={anchor}>
            <Popover.Title className={styles.heading}>{t(`figures.dimension.${dimension}`)}</Popover.Title>
            <FacetOptions dimension={dimension} options={options} />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
