import {type ReactNode, useEffect} from "react";
import {useLocation, useParams} from "react-router-dom";
import {KeepError} from "../../dataset/keep/keep-error.ts";
import {figureIds} from "../../figures/figure-ids.ts";
import {languageTags} from "../../locale/locale.ts";
import {showTheme} from "../../ui/theme.ts";
import {parseEmbedTheme} from "../../view/address/embed-address.ts";
import {PageProvider} from "../../view/page-provider.tsx";
import {useCatalog} from "../../view/use-catalog.ts";
import {useTitle} from "../../view/use-title.ts";
import {useWording} from "../../view/use-wording.ts";
import {EmbedFigure} from "./embed-figure.tsx";
import {EmbedLink} from "./embed-link.tsx";
import styles from "./embed-page.module.css";

/** One figure by itself, to stand in another page: none of the site around it, and each link opens beside that page. */
export function EmbedPage() {
  const {locale} = useWording();
  const {search} = useLocation();
  useEffect(() => {
    document.documentElement.lang = languageTags[locale];
    const theme = parseEmbedTheme(search);
    showTheme(theme === "auto" ? "system" : theme);
  }, [locale, search]);
  return (
    <main className={styles.page}>
      <EmbedContent />
    </main>
  );
}

function EmbedContent() {
  const {t} = useWording("embed");
  const {figure: asked = ""} = useParams();
  const {data: catalog, error} = useCatalog();
  const id = figureIds.find((known) => known === asked);
  if (id === undefined) {
    return (
      <EmbedWords title={t("embed.unknown.title", {id: asked})}>
        <p>{t("embed.unknown.lead")}</p>
      </EmbedWords>
    );
  }
  if (error instanceof KeepError) {
    return (
      <EmbedWords title={t("embed.own.title")}>
        <p>{t("embed.own.elsewhere")}</p>
      </EmbedWords>
    );
  }
  if (error) {
    return (
      <EmbedWords title={t("datasetError.title")}>
        <p>
          <code>{error.message}</code>
        </p>
      </EmbedWords>
    );
  }
  if (!catalog) return <p role="status">{t("app.loading")}</p>;
  return (
    <PageProvider catalog={catalog}>
      <EmbedFigure
        id={id}
        missing={
          <EmbedWords title={t("embed.missing.title")}>
            <p>{t(missingReason(id, catalog.dataset.basis))}</p>
          </EmbedWords>
        }
      />
    </PageProvider>
  );
}

/** Why a dataset has nothing for a figure. */
function missingReason(id: (typeof figureIds)[number], basis: "report" | "register") {
  if (id === "neighbours") return "embed.missing.record";
  if (id === "comparison") return "embed.missing.earlier";
  return basis === "report" ? "embed.missing.register" : "embed.missing.report";
}

/** What stands in the figure's place, and the way to where there are others. */
function EmbedWords({title, children}: {title: string; children: ReactNode}) {
  const {t} = useWording("embed");
  useTitle(title);
  return (
    <div className={styles.words}>
      <h1 className={styles.title}>{title}</h1>
      {children}
      <p>
        <EmbedLink page="/">{t("embed.overview")}</EmbedLink>
      </p>
    </div>
  );
}
