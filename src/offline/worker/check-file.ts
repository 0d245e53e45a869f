import {copyResponse} from "workbox-core/copyResponse.js";
import type {KeepFailure} from "../messages.ts";
import {appPage} from "./answer-to.ts";

/** Why a file is not kept. */
export class KeepFileError extends Error {
  override readonly name = "KeepFileError";
  readonly why: KeepFailure;

  constructor(why: KeepFailure, url: string, options?: ErrorOptions) {
    super(`${why}: ${url}`, options);
    this.why = why;
  }
}

/**
 * A server's answer as it is kept.
 *
 * A page must be of the release that is being kept: a site that is just being renewed, a cache
 * on the way, or the entrance of a hotel's network answers with another. A host's own changes
 * to a page are let be.
 *
 * @param url - Below the site's root.
 * @param entry - The script that every page of the release names.
 * @param root - Where the site lies, with its closing slash: "/jinlin/".
 * @throws {KeepFileError} If it is something else.
 */
export async function checkFile(url: string, response: Response, entry: string, root: string): Promise<Response> {
  const isPage = url.endsWith("/") || url === appPage;
  // Some hosts answer the page for what is not there as if it were not there itself.
  if (!response.ok && !(url === appPage && response.status === 404)) throw new KeepFileError("mixed", url);
  if (!isPage) {
    if (response.headers.get("Content-Type")?.startsWith("text/html")) throw new KeepFileError("mixed", url);
    return response.redirected ? copyResponse(response) : response;
  }
  const html = await response.text();
  if (!html.includes(entry)) throw new KeepFileError("mixed", url);
  const headers = new Headers(response.headers);
  headers.delete("Content-Encoding");
  headers.delete("Content-Length");
  return new Response(url === appPage ? withRoot(html, root) : html, {headers});
}

/** The page that is shown at any depth names its files from the root, which the build may not have been told. */
function withRoot(html: string, root: string): string {
  return html.replaceAll(/(?<= (?:src|href)=")\/[^":]*?(?=(?:assets|icons)\/|manifest\.webmanifest)/g, root);
}
