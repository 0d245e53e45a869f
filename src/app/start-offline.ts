/**
 * Has the site kept for reading without a network, once the page is there and the browser has
 * nothing else to do: what the reader came for is not to wait for it.
 *
 * @param root - Where the site lies, with its closing slash.
 */
export function startOffline(root: string): void {
  if (!import.meta.env.PROD) return;
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
    else setTimeout(follow, 2_000);
  };
  if (document.readyState === "complete") whenIdle();
  else addEventListener("load", whenIdle, {once: true});
}
