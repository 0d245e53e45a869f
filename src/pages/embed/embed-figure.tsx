import {type ReactNode, useMemo} from "react";
import type {Figure} from "../../figures/figure.ts";
import {figureBuilders} from "../../figures/figure-builders.ts";
import type {FigureId} from "../../figures/figure-ids.ts";
import {formatPair} from "../../locale/format.ts";
import {type Embedded, embedHome, embedHomeView} from "../../view/address/embed-address.ts";
import {addressOf} from "../../view/address/paths.ts";
import {useFigure} from "../../view/figure/use-figure.ts";
import {usePageContext} from "../../view/page-context.ts";
import {useTitle} from "../../view/use-title.ts";
import {useWording} from "../../view/use-wording.ts";
import {FigureSource} from "../parts/figure-card/card-context.ts";
import {FigureCaption} from "../parts/figure-card/figure-caption.tsx";
import {CardEmpty} from "../parts/figure-card/figure-card.tsx";
import {FigureLegend} from "../parts/figure-card/figure-legend.tsx";
import {EmbedLink} from "./embed-link.tsx";
import styles from "./embed-page.module.css";
import {EmbedPicture} from "./embed-picture.tsx";

/** Where there are more, the first stands and the others are folded. */
const mostNotes = 2;

/** A figure with all that makes it readable away from the dashboard; `missing` where the dataset has nothing of the kind. */
export function EmbedFigure({id, missing}: {id: FigureId; missing: ReactNode}) {
  const reading = usePageContext();
  const {within: metric} = reading.view;
  const record = reading.view.list.open;
  const figure = useFigure(figureBuilders[id], reading, metric, record);
  const embedded = useMemo(() => ({figure: id, metric, record}), [id, metric, record]);
  const source = useMemo(() => ({build: figureBuilders[id], metric, record}), [id, metric, record]);
  if (figure === null) return missing;
  return (
    <FigureSource value={source}>
      <EmbedParts figure={figure} embedded={embedded} />
    </FigureSource>
  );
}

function EmbedParts({figure, embedded}: {figure: Figure; embedded: Embedded}) {
  const {id, title, subtitle, filterLine, empty, dataset, notes, sourceLine, n, unit} = figure;
  const {view, locale, ignored, t} = usePageContext();
  const {t: say} = useWording("embed");
  useTitle(title);
  const home = embedHome(embedded);
  const homeView = embedHomeView(embedded, view);
  const strange = ignored.filter(({key}) => key !== "theme");
  const ofPage = t("figures.by.noneOnFile");
  const own = notes.filter((note) => note !== ofPage);
  const shown = own.length > mostNotes ? own.slice(0, 1) : own;
  const folded = own.slice(shown.length);
  return (
    <>
      <header className={styles.head}>
        <h1 id={`${id}-title`} className={styles.title}>
          {title}
        </h1>
        <p className={styles.subtitle}>{subtitle}</p>
        <p className={styles.filters}>{filterLine}</p>
        {dataset.fictional && (
          <p role="note" className={styles.fictional}>
            {t("export.fictional")}
          </p>
        )}
        {strange.length > 0 && (
          <p role="note" className={styles.fictional}>
            {say("embed.ignored", {parts: strange.map(({key, value}) => `${key}=${value}`.slice(0, 60)).join(" ")})}
          </p>
        )}
      </header>
      {empty === null ? (
        <>
          <FigureLegend figure={figure} />
          <EmbedPicture figure={figure} home={home} homeView={homeView} />
          <FigureCaption figure={figure} />
        </>
      ) : (
        <CardEmpty words={empty} />
      )}
      <footer className={styles.foot}>
        {shown.map((note) => (
          <p key={note}>{note}</p>
        ))}
        {folded.length > 0 && (
          <details>
            <summary>{t("figures.moreNotes", {count: folded.length})}</summary>
            {folded.map((note) => (
              <p key={note}>{note}</p>
            ))}
          </details>
        )}
        <p className={styles.source}>
          <EmbedLink to={`${addressOf("/about", locale, {...homeView, within: null})}#sources`}>{sourceLine}</EmbedLink>
          <span>{[n?.words, formatPair(t("card.unit"), unit, locale)].filter(Boolean).join(" · ")}</span>
        </p>
        <p className={styles.open}>
          <EmbedLink to={`${addressOf(home, locale, homeView)}#${id}`}>{say("embed.open")}</EmbedLink>
        </p>
      </footer>
    </>
  );
}
