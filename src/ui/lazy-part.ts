import {type ComponentType, type LazyExoticComponent, lazy} from "react";

type Loader<Props extends object> = () => Promise<ComponentType<Props>>;

/**
 * A part of the page that comes when it is first needed. One that does not come (the
 * network is gone, the site was just updated) leaves the rest of the page as it is; the
 * notice of index.html then says so and offers to load the page again.
 *
 * @param instead - What stands in its place then; nothing unless told.
 */
export function lazyPart<Props extends object>(
  load: Loader<Props>,
  instead: ComponentType<Props> = () => null,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => {
    try {
      return {default: await load()};
    } catch {
      document.documentElement.dataset.late = "";
      return {default: instead};
    }
  });
}
