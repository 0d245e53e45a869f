import {useEffect, useEffectEvent, useState} from "react";
import {type Carousel, paused, resumed, startedCarousel, tick, touched, turned} from "./carousel.ts";

const tickMs = 1000;

/** What counts as someone being there. A pointer that only lies on a table tells nothing. */
const touches = ["pointerdown", "pointermove", "wheel", "keydown"] as const;

/**
 * The time of the slides: on by itself, held while someone is there. A tab that is hidden or
 * asleep stands still, and goes on where it was.
 *
 * @param seconds - How long a slide stands.
 * @param onDue - Brings the next slide.
 */
export function useCarousel(seconds: number, onDue: () => void) {
  const [carousel, setCarousel] = useState<Carousel>(startedCarousel);
  const onTick = useEffectEvent(() => {
    if (document.hidden) return;
    const {next, isDue} = tick(carousel, seconds);
    setCarousel(next);
    if (isDue) onDue();
  });
  const onTouch = useEffectEvent(({type}: Event) => setCarousel((now) => touched(now, type === "pointermove")));
  useEffect(() => {
    const undo = new AbortController();
    const timer = setInterval(() => onTick(), tickMs);
    for (const type of touches) {
      addEventListener(type, (event) => onTouch(event), {capture: true, passive: true, signal: undo.signal});
    }
    return () => {
      clearInterval(timer);
      undo.abort();
    };
  }, []);
  return {
    carousel,
    turn: () => setCarousel(turned),
    pause: () => setCarousel(paused),
    resume: () => setCarousel(resumed),
    setBlack: (isBlack: boolean) => setCarousel((now) => ({...now, isBlack})),
  };
}
