import {Link, NavLink, useLocation} from "react-router-dom";
import {isParts, type Wording} from "../locale/load-translator.ts";
import {languageTags} from "../locale/locale.ts";
import {rememberLocale} from "../locale/preferred-locale.ts";
import {Icon} from "../ui/icon.tsx";
import {themes, useTheme} from "../ui/theme.ts";
import {formatPlainSearch} from "../view/address/format-view.ts";
import {addressIn} from "../view/address/paths.ts";
import {useWording} from "../view/use-wording.ts";
import {SearchButton} from "./search-button.tsx";
import styles from "./site-header.module.css";

const pages = [
  ["/", "app.overview"],
  ["/explore", "app.nav.explore"],
  ["/framework", "app.nav.framework"],
  ["/townships", "app.nav.townships"],
  ["/data", "app.nav.data"],
  ["/about", "app.nav.about"],
] as const;

export type SiteHeaderProps = {canSearch: boolean; hasMethod: boolean; wording: Wording};

/** The name, the pages, search, language and theme. Links keep what the reader chose. */
export function SiteHeader({canSearch, hasMethod, wording}: SiteHeaderProps) {
  const {locale, t} = useWording(isParts(wording) ? wording : "report");
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
        {pages
          .filter(([path]) => hasMethod || path !== "/framework")
          .map(([path, words]) => (
            <NavLink
              key={path}
              to={`${addressIn(path, locale)}${kept}`}
              end={path === "/"}
              className={() => styles.page}
            >
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

/** The same page in the other language; the choice is kept. */
function LanguageSwitch({className}: {className: string | undefined}) {
  const {locale, page, t} = useWording();
  const {search, hash} = useLocation();
  const other = locale === "zh" ? "en" : "zh";
  return (
    <Link
      className={className}
      to={`${addressIn(page, other)}${search}${hash}`}
      preventScrollReset
      hrefLang={languageTags[other]}
      lang={languageTags[other]}
      onClick={() => rememberLocale(other)}
    >
      {t("app.otherLanguage")}
    </Link>
  );
}

const icons = {system: "auto", light: "sun", dark: "moon"} as const;

/** Goes round light, dark and the device's own. */
function ThemeSwitch({className}: {className: string | undefined}) {
  const {t} = useWording();
  const [theme, choose] = useTheme();
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? "system";
  const words = t("app.theme", {theme: t(`app.themes.${theme}`)});
  return (
    <button type="button" className={className} onClick={() => choose(next)} title={words}>
      <Icon name={icons[theme]} />
      <span className="visually-hidden">{words}</span>
    </button>
  );
}
