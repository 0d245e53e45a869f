/**
 * The path the site is served under, for the one page that can't know where it is: 404.html,
 * shown at an address of any depth.
 *
 * @param value - `BASE_PATH` as set for the build, with or without its slashes.
 * @returns A path that starts and ends with a slash; "/" if nothing was set.
 */
export function parseBasePath(value: string | undefined): string {
  const names = (value ?? "").split("/").filter((name) => name !== "");
  return names.length === 0 ? "/" : `/${names.join("/")}/`;
}
