/**
 * Where the site is open to all, for the addresses in files that leave it.
 *
 * @param value - `SITE_URL` as set for the build, with or without its closing slash.
 * @returns It with its closing slash; "" if nothing was set.
 * @throws {RangeError} If it is no address of the web.
 */
export function parseSiteUrl(value: string | undefined): string {
  if (value === undefined || value === "") return "";
  if (!URL.canParse(value) || !/^https?:/i.test(value)) throw new RangeError(`invalid SITE_URL: ${value}`);
  const {origin, pathname} = new URL(value);
  return `${origin}${pathname.replace(/\/*$/, "/")}`;
}
