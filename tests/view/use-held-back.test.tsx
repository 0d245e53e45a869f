// @vitest-environment jsdom
import {act, fireEvent, render, screen} from "@testing-library/react";
import {useRef} from "react";
import {beforeEach, describe, expect, it, vi} from "vitest";
import {useHeldBack} from "../../src/view/use-held-back.ts";
import {useInSight} from "../../src/view/use-in-sight.ts";
import {untilPainted} from "../../src/view/waiting-room.ts";

let tellSight: (isInSight: boolean) => void = () => {};
let idle: (() => void)[] = [];

beforeEach(() => {
  idle = [];
  vi.stubGlobal("requestIdleCallback", (callback: () => void) => idle.push(callback));
  vi.stubGlobal("cancelIdleCallback", (request: number) => {
    idle[request - 1] = () => {};
  });
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      constructor(tell: (entries: {isIntersecting: boolean}[]) => void) {
        tellSight = (isIntersecting) => act(() => tell([{isIntersecting}]));
      }
      observe() {}
      disconnect() {}
    },
  );
});

/** Holds back what differs in its capitals alone. */
function Words({value}: {value: string}) {
  const shown = useHeldBack(value, (one, other) => one.toLowerCase() === other.toLowerCase());
  return (
    <>
      <a href="#18">{shown}</a>
      <button type="button">18</button>
    </>
  );
}

function Place({value}: {value: string}) {
  const place = useRef<HTMLAnchorElement>(null);
  const isInSight = useInSight(place);
  return (
    <a ref={place} href="#18">
      {useHeldBack(value, () => !isInSight)}
    </a>
  );
}

/** Holds every new value back until the next frame has been painted. */
function Painted({value}: {value: string}) {
  return <a href="#18">{useHeldBack(value, () => true, untilPainted)}</a>;
}

/** Holds back until painted, and what has been painted then until the browser is idle. */
function PaintedThenIdle({value}: {value: string}) {
  const painted = useHeldBack(value, () => true, untilPainted);
  return <a href="#18">{useHeldBack(painted, () => true)}</a>;
}

const shown = () => screen.getByRole("link").textContent;

describe("useHeldBack(value, mayWait)", () => {
  it("lets a value through at once for which what is shown can't stand", () => {
    const {rerender} = render(<Words value="three" />);
    rerender(<Words value="two" />);
    expect(shown()).toBe("two");
  });

  it("holds a value back for which what is shown can stand until the browser is idle", () => {
    const {rerender} = render(<Words value="three" />);
    rerender(<Words value="Three" />);
    expect(shown()).toBe("three");
    act(() => {
      for (const follow of idle) follow();
    });
    expect(shown()).toBe("Three");
  });

  it("lets it through before a link is followed, by whichever button, and not for another click", () => {
    for (const press of [fireEvent.click, (link: Element) => fireEvent(link, new MouseEvent("auxclick"))]) {
      const {rerender, unmount} = render(<Words value="three" />);
      rerender(<Words value="Three" />);
      fireEvent.click(screen.getByRole("button"));
      expect(shown()).toBe("three");
      act(() => {
        press(screen.getByRole("link"));
      });
      expect(shown()).toBe("Three");
      unmount();
    }
  });

  it("lets it through before printing", () => {
    const {rerender} = render(<Words value="three" />);
    rerender(<Words value="Three" />);
    act(() => {
      dispatchEvent(new Event("beforeprint"));
    });
    expect(shown()).toBe("Three");
  });
});

describe("useHeldBack(value, mayWait, untilPainted)", () => {
  it("holds a value back until the frame after it has been painted", async () => {
    const frames: (() => void)[] = [];
    vi.stubGlobal("requestAnimationFrame", (paint: () => void) => frames.push(paint));
    const {rerender} = render(<Painted value="18" />);
    rerender(<Painted value="3" />);
    expect(shown()).toBe("18");
    for (const paint of frames) paint();
    expect(shown()).toBe("18");
    expect(await screen.findByText("3")).toBe(screen.getByRole("link"));
  });

  it("lets it through at once in a page that nobody sees, which is not painted", () => {
    vi.spyOn(document, "hidden", "get").mockReturnValue(true);
    const {rerender} = render(<Painted value="18" />);
    rerender(<Painted value="3" />);
    expect(shown()).toBe("3");
  });
});

describe("useHeldBack(useHeldBack(value, mayWait, untilPainted), mayWait)", () => {
  it.each([
    ["a link is followed", () => fireEvent.click(screen.getByRole("link"))],
    ["printing", () => dispatchEvent(new Event("beforeprint"))],
  ])("lets a value through both before %s", (_, hasten) => {
    vi.stubGlobal("requestAnimationFrame", () => 0);
    const {rerender} = render(<PaintedThenIdle value="18" />);
    rerender(<PaintedThenIdle value="3" />);
    expect(shown()).toBe("18");
    hasten();
    expect(shown()).toBe("3");
  });
});

describe("useInSight(place)", () => {
  it("counts a place as in sight before the browser has told", () => {
    const {rerender} = render(<Place value="18" />);
    rerender(<Place value="3" />);
    expect(shown()).toBe("3");
  });

  it("follows what the browser tells", () => {
    const {rerender} = render(<Place value="18" />);
    tellSight(false);
    rerender(<Place value="3" />);
    expect(shown()).toBe("18");
    tellSight(true);
    expect(shown()).toBe("3");
  });
});
