import {Link} from "react-router-dom";
import {addressOf} from "../../../view/address/paths.ts";
import {usePageContext} from "../../../view/page-context.ts";
import {useWording} from "../../../view/use-wording.ts";
import {regionView} from "../../../view/view.ts";
import styles from "./region-crumbs.module.css";

/** Where a region lies, from the whole register down; each name leads there, to the same page where that has it. */
export function RegionCrumbs() {
  const {catalog, view, page} = usePageContext();
  const {locale, t} = useWording("regions");
  const path = catalog.place?.path ?? [];
  // A record or a township is in one county alone.
  const target = page === "/explore" || page === "/townships" ? page : "/";
  return (
    <nav className={styles.crumbs} aria-label={t("regions.crumbs")}>
      <ol>
        {path.map(({code, label}, at) => {
          const words = code === "" && label.zh === "" ? t("regions.nation") : label[locale];
          return (
            <li key={code}>
              {at === path.length - 1 ? (
                <b aria-current="location">{words}</b>
              ) : (
                <Link to={addressOf(target, locale, regionView(code, view))}>{words}</Link>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
