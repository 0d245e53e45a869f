import type {ReactNode} from "react";
import {useHref} from "react-router-dom";
import {addressIn, type PagePath} from "../../view/address/paths.ts";
import {useWording} from "../../view/use-wording.ts";

export type EmbedLinkProps = {
  /** Where it leads: a page in the language that is read, or its whole address within the app. */
  page?: PagePath;
  to?: string;
  className?: string | undefined;
  children: ReactNode;
};

/** A way into the dashboard, which opens beside the page that the figure stands in. */
export function EmbedLink({page = "/", to, className, children}: EmbedLinkProps) {
  const {locale} = useWording();
  const href = useHref(to ?? addressIn(page, locale));
  return (
    <a href={href} target="_blank" rel="noopener" className={className}>
      {children}
    </a>
  );
}
