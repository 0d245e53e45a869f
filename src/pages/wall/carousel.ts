/** How long, in seconds, the slides wait after a touch or a key, and after the pause that was asked for. */
const holdSeconds = {touch: 60, pause: 600} as const;

/** So long after the last touch the controls and the pointer go. */
const awakeSeconds = 12;

/** Each minute, and with each slide, all is moved by a pixel. */
const minute = 60;

/** Where the slides stand in their time. Counted in ticks of a second, by no clock: clocks are set, and tabs sleep. */
export type Carousel = {
  /** For how long the slide has stood. */
  stood: number;
  /** After how long it goes on by itself; 0 while it does. */
  held: number;
  /** After how long from a touch it goes on: what `held` began with. */
  heldFor: number;
  /** Since the last touch. */
  idle: number;
  /** Since the start, up to a minute. */
  second: number;
  /** How often all was moved by a pixel. */
  moved: number;
  isBlack: boolean;
};

export const startedCarousel: Carousel = {
  stood: 0,
  held: 0,
  heldFor: 0,
  idle: 0,
  second: 0,
  moved: 0,
  isBlack: false,
};

/** A second later; `isDue` where the next slide is to come. Black, it stays as it is. */
export function tick(carousel: Carousel, seconds: number): {next: Carousel; isDue: boolean} {
  if (carousel.isBlack) return {next: carousel, isDue: false};
  const {stood, held, idle, second, moved} = carousel;
  const isDue = held === 0 && stood + 1 >= seconds;
  const isMinute = second + 1 === minute;
  return {
    next: {
      ...carousel,
      stood: isDue ? 0 : held > 0 ? stood : stood + 1,
      held: Math.max(0, held - 1),
      // It need not be known for how much longer.
      idle: Math.min(idle + 1, awakeSeconds),
      second: isMinute ? 0 : second + 1,
      moved: isDue || isMinute ? moved + 1 : moved,
    },
    isDue,
  };
}

/** Whoever pressed a button takes the hand away: that much of a slide's time passes before a moving pointer holds it. */
const unmovedSeconds = 2;

/**
 * Someone is there: the slide stays. A longer pause that was asked for begins anew.
 *
 * @param isMove - A pointer only moved.
 */
export function touched(carousel: Carousel, isMove: boolean): Carousel {
  if (isMove && carousel.held === 0 && carousel.stood < unmovedSeconds) {
    return carousel.idle === 0 ? carousel : {...carousel, idle: 0};
  }
  const heldFor = carousel.held > 0 ? Math.max(carousel.heldFor, holdSeconds.touch) : holdSeconds.touch;
  if (carousel.idle === 0 && carousel.held === heldFor) return carousel;
  return {...carousel, idle: 0, held: heldFor, heldFor};
}

export function paused(carousel: Carousel): Carousel {
  return {...carousel, idle: 0, held: holdSeconds.pause, heldFor: holdSeconds.pause};
}

export function resumed(carousel: Carousel): Carousel {
  return {...carousel, idle: 0, held: 0, heldFor: 0, stood: 0};
}

/** Another slide was chosen: it has its whole time. */
export function turned(carousel: Carousel): Carousel {
  return {...carousel, stood: 0, moved: carousel.moved + 1};
}

/** Whether a pause was asked for, which lasts longer than a touch. */
export function isPaused({held, heldFor}: Carousel): boolean {
  return held > 0 && heldFor === holdSeconds.pause;
}

/** Whether the controls are in sight. */
export function isAwake({idle, held}: Carousel): boolean {
  return held > 0 || idle < awakeSeconds;
}

/** Round and back, a pixel at a time, so that nothing is burnt into the screen. */
const places = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
  [-1, 1],
  [-1, 0],
  [-1, -1],
  [0, -1],
] as const;

/** By how many px all is moved. */
export function shiftOf({moved}: Carousel): {xPx: number; yPx: number} {
  const [xPx, yPx] = places[moved % places.length] ?? [0, 0];
  return {xPx, yPx};
}
