import {Link, useLocation} from "react-router-dom";
import {languageTags} from "../locale/locale.ts";
import {rememberLocale} from "../locale/preferred-locale.ts";
import {addressIn} from "../view/address/paths.ts";
import {useWording} from "../view/use-wording.ts";

/** The same page in the other language; the choice is kept. */
export function LanguageSwitch({className}: {className: string | undefined}) {
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
