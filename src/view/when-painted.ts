/**
 * Does something when the next frame has been painted; at once in a page that nobody sees,
 * which is not painted.
 *
 * @returns Takes it back.
 */
export function whenPainted(act: () => void): () => void {
  if (document.hidden) {
    act();
    return () => {};
  }
  const {port1, port2} = new MessageChannel();
  const frame = requestAnimationFrame(() => port2.postMessage(null));
  port1.onmessage = () => {
    port1.close();
    act();
  };
  return () => {
    cancelAnimationFrame(frame);
    port1.close();
  };
}
