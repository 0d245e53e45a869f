/* Gives each embedded figure of this site its own height: jinlin, MIT. */
(() => {
  const {origin} = new URL(document.currentScript.src);
  const frames = () => [...document.querySelectorAll("iframe")];
  addEventListener("message", (event) => {
    const {type, height} = event.data ?? {};
    if (event.origin !== origin || type !== "jinlin-embed" || !(height > 0 && height < 20000)) return;
    const frame = frames().find(({contentWindow}) => contentWindow === event.source);
    if (frame) frame.style.height = `${Math.ceil(height)}px`;
  });
  // Those that were there before this script are asked again; one that is still coming tells by itself.
  const ask = () => {
    for (const {src, contentWindow} of frames()) {
      if (src.startsWith(`${origin}/`)) contentWindow?.postMessage({type: "jinlin-embed"}, "*");
    }
  };
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", ask);
  else ask();
})();
