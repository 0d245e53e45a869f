import {Menu} from "@base-ui/react/menu";
import type {RefObject} from "react";
import {usePageContext} from "../../../view/page-context.ts";
import {useSteps} from "../../../view/use-steps.ts";
import styles from "../../parts/layout/popup.module.css";
import {columnWords, offeredColumns, toggleColumn, usualColumns} from "./list-columns.ts";

export type ListColumnsMenuProps = {
  anchor: RefObject<HTMLButtonElement | null>;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
};

/** Which columns the list shows besides the name. */
export function ListColumnsMenu({anchor, isOpen, onOpenChange}: ListColumnsMenuProps) {
  const {catalog, t, view} = usePageContext();
  const {setList} = useSteps();
  const shown = view.list.columns ?? usualColumns(catalog);
  return (
    <Menu.Root open={isOpen} onOpenChange={onOpenChange} modal={false}>
      <Menu.Portal container={anchor.current?.closest("main")} className={styles.portal}>
        <Menu.Positioner anchor={anchor} align="end" sideOffset={6} className={styles.positioner}>
          <Menu.Popup className={styles.popup} finalFocus={anchor} aria-label={t("explore.list.columns")}>
            {offeredColumns(catalog).map((column) => (
              <Menu.CheckboxItem
                key={column}
                className={styles.check}
                checked={shown.includes(column)}
                onCheckedChange={() => setList({columns: toggleColumn(shown, column, catalog)})}
                closeOnClick={false}
              >
                <i aria-hidden="true">{shown.includes(column) && "✓"}</i>
                {columnWords(column, t)}
              </Menu.CheckboxItem>
            ))}
            {view.list.columns !== null && (
              <Menu.Item className={styles.item} onClick={() => setList({columns: null})}>
                {t("explore.list.usual")}
              </Menu.Item>
            )}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
