import {type MouseEvent, memo, useCallback, useState} from "react";
import {copyText} from "../../../ui/copy-text.ts";
import {Icon} from "../../../ui/icon.tsx";
import {usePageContext} from "../../../view/page-context.ts";
import {Outcome} from "./outcome.tsx";

export type CopyLinkProps = {
  /** What it leads to on this page, as "#by-lever"; "" for the page as it is. */
  to: string;
  /** What it leads to, in words. */
  words: string;
  className: string | undefined;
};

/**
 * Copies the address of what is shown here, as it is shown. It is a link to it too, so that
 * it can be followed, dragged, or copied by hand where the browser does not let a page copy.
 */
export const CopyLink = memo(function CopyLink({to, words, className}: CopyLinkProps) {
  const {t} = usePageContext();
  const [outcome, setOutcome] = useState("");
  const forget = useCallback(() => setOutcome(""), []);
  const copy = async (event: MouseEvent<HTMLAnchorElement>) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const isCopied = await copyText(wholeAddress(event.currentTarget.href, to));
    setOutcome(isCopied ? t("card.copied") : t("card.notCopied"));
  };
  return (
    <>
      <a className={className} href={to === "" ? "#" : to} title={t("card.link")} onClick={copy}>
        <Icon name="link" />
        <span className="visually-hidden">{words}</span>
      </a>
      <Outcome words={outcome} isDone onGone={forget} />
    </>
  );
});

/**
 * @param href - The link's address, whole as the browser has it; without its fragment it is the
 *   page's. In one file the page itself is a fragment, and the link's stands behind it.
 */
function wholeAddress(href: string, to: string): string {
  const [, page] = /^(#\/[^#]*)/.exec(location.hash) ?? [];
  return page === undefined ? href.replace(/#$/, "") : `${href.slice(0, href.indexOf("#"))}${page}${to}`;
}
