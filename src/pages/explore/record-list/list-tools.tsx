import {Suspense} from "react";
import {dimensions} from "../../../coverage/filters.ts";
import {comesNext} from "../../../ui/comes-next.ts";
import {Icon} from "../../../ui/icon.tsx";
import {lazyPart} from "../../../ui/lazy-part.ts";
import {SelectField} from "../../../ui/select-field.tsx";
import {usePopup} from "../../../ui/use-popup.ts";
import type {List} from "../../../view/list/use-list.ts";
import {usePageContext} from "../../../view/page-context.ts";
import {useSteps} from "../../../view/use-steps.ts";
import {ListLeaves} from "./list-leaves.tsx";
import {ListSearch} from "./list-search.tsx";
import styles from "./list-tools.module.css";

const loadColumns = async () => (await import("./list-columns-menu.tsx")).ListColumnsMenu;
const ListColumnsMenu = lazyPart(loadColumns);

/** Search, grouping, columns, and the ways in which the list leaves. */
export function ListTools({list}: {list: List}) {
  const {t, view} = usePageContext();
  const {setList} = useSteps();
  const {button, isOpen, isWanted, setOpen} = usePopup();
  return (
    <div className={styles.tools}>
      <ListSearch />
      <SelectField
        label={t("explore.list.group")}
        value={view.list.group ?? ""}
        options={[
          {value: "", words: t("explore.list.noGroup")},
          ...dimensions.map((dimension) => ({value: dimension, words: t(`figures.dimension.${dimension}`)})),
        ]}
        onChoose={(group) => setList({group: group === "" ? null : group})}
      />
      <button
        ref={button}
        type="button"
        className={styles.tool}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onPointerEnter={comesNext(loadColumns)}
        onFocus={comesNext(loadColumns)}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="columns" />
        {t("explore.list.columns")}
      </button>
      {isWanted && (
        <Suspense fallback={null}>
          <ListColumnsMenu anchor={button} isOpen={isOpen} onOpenChange={setOpen} />
        </Suspense>
      )}
      <ListLeaves list={list} />
    </div>
  );
}
