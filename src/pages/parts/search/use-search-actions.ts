import {useState} from "react";
import {useHref, useLocation, useNavigate} from "react-router-dom";
import {hasFilters} from "../../../coverage/filters.ts";
import {isVersion} from "../../../dataset/release-ref.ts";
import {rememberLocale} from "../../../locale/preferred-locale.ts";
import {searchWords} from "../../../locale/search-words.ts";
import {copyText} from "../../../ui/copy-text.ts";
import {chooseTheme, themes} from "../../../ui/theme.ts";
import {addressIn, addressOf} from "../../../view/address/paths.ts";
import {usePageContext} from "../../../view/page-context.ts";
import {useSteps} from "../../../view/use-steps.ts";
import type {SearchAction, SearchItem} from "./search-item.ts";

/** A figure card of the page that is shown, and how its export menu is opened. */
type ShownCard = {id: string; title: string; open: () => void; button: () => HTMLElement | null};

/** The figure cards of the page that is shown and can be exported, from its top. */
function listCards(): ShownCard[] {
  const cards = [...document.querySelectorAll<HTMLElement>("[data-card]")];
  return cards.flatMap((card) => {
    const id = card.dataset.card ?? "";
    const title = card.querySelector("h2")?.textContent ?? "";
    const button = () => card.querySelector<HTMLElement>('button[aria-haspopup="menu"]:not(:disabled)');
    const open = () => {
      card.scrollIntoView();
      button()?.click();
    };
    return title !== "" && button() !== null ? [{id, title, open, button}] : [];
  });
}

export type SearchActionsOptions = {
  /** Where the focus returns to after an action that leads nowhere. */
  opener: () => HTMLElement | null;
  /** Told what became of an action that cannot be seen, in the reader's language. */
  onOutcome: (words: string) => void;
  /** Forgets what was opened lately; `null` when there is nothing to forget. */
  onForget: (() => void) | null;
};

/** What can be done from the search on the page that is shown. */
export function useSearchActions({opener, onOutcome, onForget}: SearchActionsOptions): SearchItem[] {
  const {catalog, locale, page, t, view} = usePageContext();
  const {search, hash} = useLocation();
  const {clearAll} = useSteps();
  const navigate = useNavigate();
  const [cards] = useState(listCards);
  const other = locale === "zh" ? "en" : "zh";
  const act = (does: () => void): SearchAction => ({how: "act", act: does, focus: opener});
  const action = (id: keyof typeof searchWords.action, name: string, does: SearchAction): SearchItem => {
    return {id, group: "action", names: [name, ...searchWords.action[id]], kind: t("search.kind.action"), does};
  };

  async function copyLink(address: string) {
    onOutcome(t((await copyText(address)) ? "search.copied" : "search.notCopied"));
  }

  const {basis, version} = catalog.dataset;
  // A register is its file; which release that is, only the index tells.
  const canPin = basis === "report" && view.release === null && isVersion(version);
  const pinned = useHref(`${addressOf(page, locale, {...view, release: version})}${hash}`);

  const turnLanguage = () => {
    rememberLocale(other);
    navigate(`${addressIn(page, other)}${search}${hash}`, {preventScrollReset: true});
  };
  return [
    ...(hasFilters(view.filters) ? [action("clear", t("search.action.clear"), act(clearAll))] : []),
    action(
      "link",
      t("search.action.link"),
      act(() => copyLink(location.href)),
    ),
    ...(canPin
      ? [
          action(
            "pin",
            t("search.action.pin", {version}),
            act(() => copyLink(new URL(pinned, location.href).href)),
          ),
        ]
      : []),
    action(
      "print",
      t("search.action.print"),
      act(() => window.print()),
    ),
    ...themes.map((theme) =>
      action(
        theme,
        t(`search.action.${theme}`),
        act(() => chooseTheme(theme)),
      ),
    ),
    action("language", t("search.action.language", {language: t("app.otherLanguage")}), act(turnLanguage)),
    action("picture", t("restore.open"), {how: "act", act: () => pictureButton()?.click(), focus: pictureButton}),
    ...(onForget ? [action("forget", t("search.action.forget"), {how: "stay", act: onForget})] : []),
    ...cards.map(({id, title, open, button}): SearchItem => {
      const does: SearchAction = {how: "act", act: open, focus: button};
      return {...action("export", t("export.menuOf", {title}), does), id: `export-${id}`};
    }),
  ];
}

/** The footer's button by which an exported picture is opened. */
function pictureButton(): HTMLElement | null {
  return document.getElementById("open-picture");
}
