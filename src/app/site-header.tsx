import {NavLink, useLocation} from "react-router-dom";
import {formatPlainSearch} from "../view/address/format-plain-search.ts";
import {addressIn} from "../view/address/paths.ts";
import {useWording} from "../view/use-wording.ts";
import {LanguageSwitch} from "./language-switch.tsx";
import {SearchButton} from "./search-button.tsx";
import styles from "./site-header.module.css";
import {ThemeSwitch} from "./theme-switch.tsx";

const pages = [
  ["/", "app.overview"],
  ["/explore", "app.nav.explore"],
  ["/framework", "app.nav.framework"],
  ["/townships", "app.nav.townships"],
  ["/about", "app.nav.about"],
] as const;

/** The name, the pages, search, language and theme. Links keep what the reader chose. */
export function SiteHeader({canSearch}: {canSearch: boolean}) {
  const {locale, t} = useWording();
  const {search} = useLocation();
  const kept = formatPlainSearch(search);
  return (
    <header className={styles.header}>
      <a className={styles.skip} href="#main">
        {t("app.skip")}
      </a>
      <NavLink to={`${addressIn("/", locale)}${kept}`} end className={() => styles.logo}>
        <i aria-hidden="true">邻</i>
        <span>{t("app.name")}</span>
      </NavLink>
      <nav className={styles.nav} aria-label={t("app.navigation")}>
        {pages.map(([path, words]) => (
          <NavLink key={path} to={`${addressIn(path, locale)}${kept}`} end={path === "/"} className={() => styles.page}>
            {t(words)}
          </NavLink>
        ))}
      </nav>
      <div className={styles.tools}>
        {canSearch && <SearchButton className={styles.tool} />}
        <LanguageSwitch className={styles.tool} />
        <ThemeSwitch className={`${styles.tool} ${styles.last}`} />
      </div>
    </header>
  );
}
