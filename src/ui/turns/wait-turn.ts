import {startTransition} from "react";
import {flushSync} from "react-dom";

const waiting = new Set<() => void>();
let isPlanned = false;

/**
 * Does something after the next frame and after all that has waited for longer: many small
 * things, done in turns, leave the page free to answer in between. What it changes is a
 * transition, drawn in slices. Whoever prints waits for none of them.
 *
 * @returns Gives the turn up.
 */
export function waitTurn(act: () => void): () => void {
  waiting.add(act);
  plan();
  return () => waiting.delete(act);
}

function plan(): void {
  if (isPlanned || waiting.size === 0) return;
  isPlanned = true;
  requestAnimationFrame(() => {
    setTimeout(() => {
      isPlanned = false;
      const [first] = waiting;
      if (first !== undefined) startTransition(() => take(first));
      plan();
    });
  });
}

function take(act: () => void): void {
  waiting.delete(act);
  act();
}

if (typeof window !== "undefined") {
  addEventListener("beforeprint", () => flushSync(() => waiting.forEach(take)));
}
