import {existsSync} from "node:fs";
import type {IncomingMessage} from "node:http";
import {join, resolve} from "node:path";
import sirv from "sirv";
import type {Connect, Plugin} from "vite";
import {workerPolicy} from "./content-security-policy.ts";
import {type FrameAncestors, framingHeaders} from "./frame-ancestors.ts";

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

/**
 * Serves the built files the way a careful host would: assets named by their content are kept
 * for a year, everything else is asked for again and answered "unchanged"; an address of the
 * app is answered with the app, a file that isn't there with 404.
 *
 * @param basePath - Where the site lives, as it was built for.
 * @param ancestors - Who may frame its pages.
 */
export function serveBuilt(basePath: string, ancestors: FrameAncestors): Plugin {
  return {
    name: "serve-built",
    configurePreviewServer({config, middlewares}) {
      middlewares.use((request, response, next) => {
        if (request.url?.startsWith(basePath)) next();
        else response.writeHead(302, {Location: basePath}).end();
      });
      middlewares.use(basePath, staticFiles(resolve(config.root, config.build.outDir), ancestors));
    },
  };
}

/** Answers every request from a folder of built files, which is read once, at the start. */
export function staticFiles(folder: string, ancestors: FrameAncestors): Connect.NextHandleFunction {
  const files = sirv(folder, {etag: true, brotli: true, gzip: true});
  return (request, response) => {
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, {Allow: "GET, HEAD"}).end();
      return;
    }
    const pageFolder = folderOfPage(folder, request);
    if (pageFolder !== null) {
      response.writeHead(301, {Location: pageFolder}).end();
      return;
    }
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    // The rest of a page's policy is in the page, each of which has other styles.
    const isWorker = isNamedByContent(request) || request.url === "/sw.js";
    const headers = isWorker ? {"Content-Security-Policy": workerPolicy} : framingHeaders(request.url ?? "", ancestors);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.setHeader("Cache-Control", isNamedByContent(request) ? "public, max-age=31536000, immutable" : "no-cache");
    files(request, response, () => {
      response.setHeader("Cache-Control", "no-cache");
      if (asksForPage(request)) {
        request.url = "/404.html";
        files(request, response);
        return;
      }
      response.writeHead(404, {"Content-Type": "text/plain;charset=utf-8"}).end("not found");
    });
  };
}

/** A page lies in a folder; without the closing slash its links would lead from the folder above, as every host knows. */
function folderOfPage(folder: string, request: Connect.IncomingMessage): string | null {
  const [path = "", query] = (request.url ?? "").split("?");
  if (path.endsWith("/") || path.includes("..") || !existsSync(join(folder, decodePath(path), "index.html")))
    return null;
  const [whole = ""] = (request.originalUrl ?? "").replace(/^\/+/, "/").split("?");
  return `${whole}/${query === undefined ? "" : `?${query}`}`;
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function isNamedByContent({url}: IncomingMessage): boolean {
  return url?.startsWith("/assets/") ?? false;
}

function asksForPage({url, headers}: IncomingMessage): boolean {
  const [path = ""] = (url ?? "").split("?");
  return !/\.[a-z][a-z0-9]*$/i.test(path) && (headers.accept ?? "").includes("text/html");
}
