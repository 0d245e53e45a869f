import {Suspense, useMemo, useRef, useState} from "react";
import {useNavigate} from "react-router-dom";
import {noFilters} from "../../coverage/filters.ts";
import {lazyPart} from "../../ui/lazy-part.ts";
import {useIsPrinted} from "../../ui/use-is-printed.ts";
import {useAddress} from "../../view/address/use-address.ts";
import {useFigureContext} from "../../view/figure/use-figure.ts";
import {usePageContext} from "../../view/page-context.ts";
import {useSteps} from "../../view/use-steps.ts";
import {useTitle} from "../../view/use-title.ts";
import {useWording} from "../../view/use-wording.ts";
import {type SlideId, slideBeside} from "../../view/wall-choice.ts";
import {isAwake, isPaused, shiftOf} from "./carousel.ts";
import {BlackScreen} from "./controls/black-screen.tsx";
import {WallBar} from "./controls/wall-bar.tsx";
import {WallEmpty} from "./controls/wall-empty.tsx";
import {FictionalStrip, WallNotice} from "./controls/wall-notice.tsx";
import {Slide} from "./slide/slide.tsx";
import {SlideBoundary} from "./slide/slide-boundary.tsx";
import {unitPx} from "./slide/slide-sizes.ts";
import {availableSlides, usualSlides} from "./slide-list.ts";
import {useCarousel} from "./use-carousel.ts";
import {useFullScreen} from "./use-full-screen.ts";
import {useKeys} from "./use-keys.ts";
import {useSize} from "./use-size.ts";
import {useWakeLock} from "./use-wake-lock.ts";
import {useWholeWindow} from "./use-whole-window.ts";
import styles from "./wall.module.css";
import type {WallAction} from "./wall-keys.ts";

const ArrangePanel = lazyPart(async () => (await import("./controls/arrange-panel.tsx")).ArrangePanel);

/** Narrower than this, in units, the controls have no room for words; and than that, none for a line with others. */
const narrowUnits = {wordless: 1100, tiny: 640} as const;

/** What a sheet of A4 has room for within its margins, whichever way it is held. */
const sheet = {widthPx: 700, heightPx: 640};

/**
 * The wall: one figure after another on the whole screen, for a room. All is laid out in units
 * of which 720 are the screen's height, and drawn that much larger, so that what can be read
 * on one screen can be read on any; a wider screen has more units, not larger ones.
 */
export function WallPage() {
  const page = usePageContext();
  const {catalog, view} = page;
  const {wall} = view;
  const {t} = useWording("wall");
  const screen = useRef<HTMLDivElement>(null);
  const size = useSize(screen);
  const isPrinted = useIsPrinted();
  const asked = wall.slides ?? usualSlides(catalog);
  const slides = useSlides(asked);
  const slide = slides.find((id) => id === wall.slide) ?? slides[0] ?? null;
  const {setWall} = useSteps();
  const navigate = useNavigate();
  const address = useAddress();
  const [isArranging, setArranging] = useState(false);
  useTitle(t("wall.title"));
  useWholeWindow(wall.theme);
  const isKeptOn = useWakeLock();
  const full = useFullScreen();
  const show = (next: SlideId | null) => {
    if (next !== null && next !== slide) setWall({slide: next});
  };
  const {carousel, turn, pause, resume, setBlack} = useCarousel(wall.seconds, () =>
    show(slideBeside(slides, slide, 1)),
  );
  const {isBlack} = carousel;
  const turnTo = (next: SlideId | null) => {
    turn();
    show(next);
  };
  const arrange = (isOpen: boolean) => {
    if (isOpen) pause();
    setArranging(isOpen);
  };
  const act = (action: WallAction) => {
    switch (action) {
      case "next":
        return turnTo(slideBeside(slides, slide, 1));
      case "before":
        return turnTo(slideBeside(slides, slide, -1));
      case "first":
        return turnTo(slides[0] ?? null);
      case "last":
        return turnTo(slides.at(-1) ?? null);
      case "pause":
        return pause();
      case "resume":
        return resume();
      case "black":
        return setBlack(!isBlack);
      case "full":
        return full.toggle();
      case "arrange":
        return arrange(!isArranging);
      case "leave":
        return isArranging ? arrange(false) : navigate(address.page("/"));
    }
  };
  useKeys((action) => {
    if (isBlack) setBlack(false);
    else act(action === "pause" && isPaused(carousel) ? "resume" : action);
  });
  if (size === null) {
    return (
      <div className={styles.wall}>
        <div ref={screen} className={styles.screen}>
          <h1 className="visually-hidden">{t("wall.title")}</h1>
        </div>
      </div>
    );
  }
  const unit = unitPx(size.heightPx);
  const [width, height] = [Math.floor(size.widthPx / unit), Math.floor(size.heightPx / unit)];
  const isTiny = width < narrowUnits.tiny;
  const {xPx, yPx} = shiftOf(carousel);
  const scale = isPrinted ? Math.min(sheet.widthPx / width, sheet.heightPx / height) : unit;
  return (
    <div className={styles.wall} data-awake={isAwake(carousel)}>
      <div ref={screen} className={styles.screen}>
        <div
          className={styles.stage}
          style={{width, height, transform: `translate(${xPx}px, ${yPx}px) scale(${scale})`}}
          data-narrow={width < narrowUnits.wordless}
          data-tiny={isTiny}
        >
          <FictionalStrip />
          <WallNotice absent={asked.filter((id) => !slides.includes(id))} />
          {slide === null ? (
            <WallEmpty onArrange={() => act("arrange")} />
          ) : (
            <SlideBoundary key={slide} words={t("wall.failed")}>
              <Slide id={slide} />
            </SlideBoundary>
          )}
          <WallBar
            at={slide === null ? 0 : slides.indexOf(slide) + 1}
            count={slides.length}
            {...{carousel, full, isKeptOn, isArranging}}
            isNarrow={isTiny}
            seconds={wall.seconds}
            onAction={act}
          />
          {isArranging && (
            <Suspense fallback={null}>
              <ArrangePanel onClose={() => arrange(false)} />
            </Suspense>
          )}
        </div>
        {isBlack && <BlackScreen onLight={() => setBlack(false)} />}
      </div>
    </div>
  );
}

/** Those of a list for which the dataset has a figure, whatever is filtered. */
function useSlides(asked: readonly SlideId[]): readonly SlideId[] {
  const context = useFigureContext(usePageContext());
  const {catalog, metric, record, custom, locale, t} = context;
  const list = asked.join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list is the same while its words are.
  return useMemo(
    () => availableSlides(asked, {catalog, filters: noFilters, metric, record, custom, locale, t}).map(({id}) => id),
    [list, catalog, metric, record, custom, locale, t],
  );
}
