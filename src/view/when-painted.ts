/** By then it is done, painted or not, in ms: a page that nobody sees is not painted. */
const latestMs = 300;

/**
 * Does something when the next frame has been painted.
 *
 * @returns Takes it back.
 */
export function whenPainted(act: () => void): () => void {
  const {port1, port2} = new MessageChannel();
  const frame = requestAnimationFrame(() => port2.postMessage(null));
  const timer = setTimeout(() => done(), latestMs);
  const takeBack = () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    port1.close();
  };
  const done = () => {
    takeBack();
    act();
  };
  port1.onmessage = done;
  return takeBack;
}
