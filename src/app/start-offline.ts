/** The reader's first clicks bring parts of the page, which come first. */
const afterLoadMs = 3_000;

/**
 * Has the site kept for reading without a network, once the page is there and the browser has
 * nothing else to do: what the reader came for is not to wait for it.
 *
 * @param root - Where the site lies, with its closing slash.
 */
export function startOffline(root: string): void {
  // A figure in somebody's page brings no more than itself.
  if (!import.meta.env.PROD || window.parent !== window) return;
  const follow = async () => {
    try {
      const {followReleases} = await import("../offline/page/follow-releases.ts");
      await followReleases(root);
    } catch {
      // The page needs none of it; the next visit tries again.
    }
  };
  const whenIdle = () => {
    if ("requestIdleCallback" in window) requestIdleCallback(follow, {timeout: 10_000});
    else follow();
  };
  const afterLoad = () => setTimeout(whenIdle, afterLoadMs);
  if (document.readyState === "complete") afterLoad();
  else addEventListener("load", afterLoad, {once: true});
}
