import {Autocomplete} from "@base-ui/react/autocomplete";
import {Dialog} from "@base-ui/react/dialog";
import {type KeyboardEvent, type RefObject, useEffect, useMemo, useRef, useState} from "react";
import {Link} from "react-router-dom";
import {nearest} from "../../../coverage/search/nearest.ts";
import {indexSearch, search} from "../../../coverage/search/search.ts";
import {Icon} from "../../../ui/icon.tsx";
import {useAddress} from "../../../view/address/use-address.ts";
import {usePageContext} from "../../../view/page-context.ts";
import {keyOf, listFound, listStart, type SearchAction, type SearchItem, type TypedAhead} from "./search-item.ts";
import list from "./search-list.module.css";
import {SearchList} from "./search-list.tsx";
import styles from "./search-palette.module.css";
import {forgetRecent, keepRecent, readRecent} from "./search-recent.ts";
import {useChinese} from "./use-chinese.ts";
import {type SearchActionsOptions, useSearchActions} from "./use-search-actions.ts";
import {findItem, useFoundMany, useSearchItems} from "./use-search-items.ts";

export type SearchPaletteProps = Omit<SearchActionsOptions, "onForget"> & {
  /** What was typed before the field had come. */
  ahead: RefObject<TypedAhead>;
  /** Told what was chosen; what leads to an address is on its way by then. */
  onChoose: (action: SearchAction) => void;
};

/** The field, how many things were found, and which. */
export function SearchPalette({ahead, opener, onOutcome, onChoose}: SearchPaletteProps) {
  const {catalog, locale, t} = usePageContext();
  const [typed, setTyped] = useState("");
  const [recent, setRecent] = useState(readRecent);
  /** What Enter was pressed for while it may still be found: the first of the list, once it is. */
  const [entered, setEntered] = useState<string | null>(null);
  const listOf = useRef<HTMLInputElement>(null);
  const takeAhead = () => {
    const {typed: before, isEntered} = ahead.current;
    ahead.current = {typed: "", isEntered: false};
    setTyped(`${typed}${before}`);
    if (isEntered && before !== "") setEntered(before);
  };
  const forget = () => {
    forgetRecent();
    setRecent([]);
  };
  const things = useSearchItems();
  const actions = useSearchActions({opener, onOutcome, onForget: recent.length > 0 ? forget : null});
  const known = new Set(things.map(keyOf));
  const others = recent.flatMap((key) => {
    return known.has(key) ? [] : (findItem(key, {catalog, locale, t}) ?? []);
  });
  const items = [...things, ...others, ...actions];
  const {chinese, isComing: isChineseComing} = useChinese(true, catalog.dataset.records.length);
  const many = useFoundMany(typed, chinese);
  const isComing = isChineseComing || many.isComing;
  const index = useMemo(() => indexSearch(things, chinese), [things, chinese]);
  const found = search([...index, ...indexSearch(actions, chinese)], typed, chinese, many.hits);
  const count = found.reduce((sum, {hits}) => sum + hits.length, 0);
  const asked = typed.trim();
  const isWaiting = entered !== null && entered === asked;
  useEffect(() => {
    if (!isWaiting || (count === 0 && isComing)) return;
    setEntered(null);
    press(optionOf(listOf.current), false);
  }, [isWaiting, count, isComing]);
  const onEnter = (event: KeyboardEvent<HTMLInputElement> & {preventBaseUIHandler: () => void}) => {
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.preventBaseUIHandler();
    const option = optionOf(event.currentTarget);
    if (option === null) setEntered(asked);
    else press(option, event.ctrlKey || event.metaKey);
  };
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
          onKeyDown={onEnter}
          ref={listOf}
        />
        <Dialog.Close className={styles.close} aria-label={t("search.close")}>
          <Icon name="close" />
        </Dialog.Close>
      </div>
      <Autocomplete.Status className={styles.status}>
        {asked === "" ? t("search.start") : t("search.found", {count, typed: asked})}
      </Autocomplete.Status>
      <SearchList groups={groups} onChoose={onChoose} />
      {asked !== "" && count === 0 && !many.isComing && (
        <SearchNear things={things} asked={asked} onChoose={onChoose} />
      )}
    </Autocomplete.Root>
  );
}

/** The option that Enter takes: what is highlighted, or the first while the list is drawn anew and nothing is. */
function optionOf(field: HTMLInputElement | null): HTMLElement | null {
  const lit = document.getElementById(field?.getAttribute("aria-activedescendant") ?? "");
  const list = document.getElementById(field?.getAttribute("aria-controls") ?? "");
  return lit ?? list?.querySelector<HTMLElement>("[role=option]") ?? null;
}

/** Takes an option; `isBeside` opens what leads to an address beside this page, as with any link. */
function press(option: HTMLElement | null, isBeside: boolean) {
  if (!isBeside || !(option instanceof HTMLAnchorElement)) {
    option?.click();
    return;
  }
  keepRecent(option.dataset.key ?? "");
  window.open(option.href, "_blank", "noopener");
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
              <Link to={address.found(thing.does)} className={list.item} onClick={() => go(thing)}>
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
