import {useHref} from "react-router-dom";

/** Where the site is served, with its closing slash: "/" or "/jinlin/". */
export function useSiteRoot(): string {
  const root = useHref("/");
  return root.endsWith("/") ? root : `${root}/`;
}
