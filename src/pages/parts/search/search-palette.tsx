import {Autocomplete} from "@base-ui/react/autocomplete";
import {Dialog} from "@base-ui/react/dialog";
import {type KeyboardEvent, type RefObject, useMemo, useState} from "react";
import {Link} from "react-router-dom";
import {nearest} from "../../../coverage/search/nearest.ts";
import {indexSearch, search} from "../../../coverage/search/search.ts";
import {Icon} from "../../../ui/icon.tsx";
import {useAddress} from "../../../view/address/use-address.ts";
import {usePageContext} from "../../../view/page-context.ts";
import {keyOf, listFound, listStart, type SearchAction, type SearchItem} from "./search-item.ts";
import list from "./search-list.module.css";
import {SearchList} from "./search-list.tsx";
import styles from "./search-palette.module.css";
import {forgetRecent, keepRecent, readRecent} from "./search-recent.ts";
import {useReadings} from "./use-readings.ts";
import {type SearchActionsOptions, useSearchActions} from "./use-search-actions.ts";
import {useSearchItems} from "./use-search-items.ts";

export type SearchPaletteProps = Omit<SearchActionsOptions, "onForget"> & {
  /** What was typed before the field had come. */
  ahead: RefObject<string>;
  /** Told what was chosen; what leads to an address is on its way by then. */
  onChoose: (action: SearchAction) => void;
};

/** The field, how many things were found, and which. */
export function SearchPalette({ahead, opener, onOutcome, onChoose}: SearchPaletteProps) {
  const {t} = usePageContext();
  const [typed, setTyped] = useState("");
  const [recent, setRecent] = useState(readRecent);
  const takeAhead = () => {
    setTyped(`${typed}${ahead.current}`);
    ahead.current = "";
  };
  const forget = () => {
    forgetRecent();
    setRecent([]);
  };
  const things = useSearchItems();
  const actions = useSearchActions({opener, onOutcome, onForget: recent.length > 0 ? forget : null});
  const items = [...things, ...actions];
  const readingsOf = useReadings(true);
  const index = useMemo(() => indexSearch(things, readingsOf), [things, readingsOf]);
  const found = search([...index, ...indexSearch(actions, readingsOf)], typed);
  const count = found.reduce((sum, {hits}) => sum + hits.length, 0);
  const asked = typed.trim();
  const groups = asked === "" ? listStart(items, recent, t) : listFound(found, t);
  return (
    <Autocomplete.Root
      items={groups}
      filter={null}
      mode="none"
      value={typed}
      onValueChange={(value, {reason}) => reason !== "item-press" && setTyped(value)}
      inline
      open
      autoHighlight="always"
    >
      <div className={styles.head}>
        <Autocomplete.Input
          className={styles.input}
          placeholder={t("search.placeholder")}
          aria-label={t("search.title")}
          autoCapitalize="off"
          spellCheck={false}
          onFocus={takeAhead}
          onKeyDown={pressEnter}
        />
        <Dialog.Close className={styles.close} aria-label={t("search.close")}>
          <Icon name="close" />
        </Dialog.Close>
      </div>
      <Autocomplete.Status className={styles.status}>
        {asked === "" ? t("search.start") : t("search.found", {count, typed: asked})}
      </Autocomplete.Status>
      <SearchList groups={groups} onChoose={onChoose} />
      {asked !== "" && count === 0 && <SearchNear things={things} asked={asked} onChoose={onChoose} />}
    </Autocomplete.Root>
  );
}

/**
 * Control and Enter open what is highlighted beside this page, as they do with a link. While
 * the list is drawn anew nothing is highlighted for a moment; Enter takes the first then.
 */
function pressEnter(event: KeyboardEvent<HTMLInputElement>) {
  if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
  const lit = document.getElementById(event.currentTarget.getAttribute("aria-activedescendant") ?? "");
  if (lit === null) {
    const list = document.getElementById(event.currentTarget.getAttribute("aria-controls") ?? "");
    list?.querySelector<HTMLElement>("[role=option]")?.click();
    return;
  }
  if (!(event.ctrlKey || event.metaKey) || !(lit instanceof HTMLAnchorElement)) return;
  event.preventDefault();
  keepRecent(lit.dataset.key ?? "");
  window.open(lit.href, "_blank", "noopener");
}

const mostNear = 5;

type SearchNearProps = {
  things: readonly SearchItem[];
  asked: string;
  onChoose: (action: SearchAction) => void;
};

/**
 * When nothing was found: what is spelt most alike, and the page of all records. They are
 * links beside the list, so that Enter opens nothing that was not asked for.
 */
function SearchNear({things, asked, onChoose}: SearchNearProps) {
  const {t} = usePageContext();
  const address = useAddress();
  const named = things.map((thing) => ({id: keyOf(thing), names: thing.names}));
  const near = nearest(asked, named, mostNear).flatMap((key) => things.find((thing) => keyOf(thing) === key) ?? []);
  const explore = things.filter(({group, id}) => group === "page" && id === "explore");
  const offered = [...new Set([...near, ...explore])];
  const go = (thing: SearchItem) => {
    keepRecent(keyOf(thing));
    onChoose(thing.does);
  };
  return (
    <>
      <h2 className={list.heading}>{t(near.length > 0 ? "notFound.nearest" : "notFound.instead")}</h2>
      <ul className={list.list}>
        {offered.map((thing) => (
          <li key={keyOf(thing)}>
            {thing.does.how === "go" && (
              <Link to={address.page(thing.does.page)} className={list.item} onClick={() => go(thing)}>
                <span>{thing.names[0]}</span>
                <small className={list.kind}>{thing.kind}</small>
              </Link>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
