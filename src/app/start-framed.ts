import {loadTranslator} from "../locale/load-translator.ts";
import {languageTags} from "../locale/locale.ts";
import {splitLocale} from "../view/address/paths.ts";

/**
 * Starts the app in a frame where it may be shown: a single figure in any page, the rest where the
 * build was told who may frame it, since in anyone else's page it could be pressed unknowingly.
 * Hosts that send headers let no other frame get here.
 *
 * @param root - Where the site is served, with its closing slash.
 * @param start - Starts the app.
 */
export async function startFramed(root: string, start: () => void): Promise<void> {
  const {locale, page} = splitLocale(location.pathname.slice(root.length - 1));
  const frames = document.documentElement.dataset.frames?.split(" ") ?? [];
  if (/^\/embed\/[^/]+$/.test(page) || originsAround().every((origin) => frames.includes(origin))) return start();
  const t = await loadTranslator(locale, "embed");
  const words = document.createElement("main");
  const link = {href: location.href, target: "_blank", rel: "noopener", textContent: t("embed.framed.open")};
  words.append(
    Object.assign(document.createElement("h1"), {textContent: t("embed.framed.title")}),
    Object.assign(document.createElement("p"), {textContent: t("embed.framed.lead")}),
    Object.assign(document.createElement("a"), link),
  );
  words.style.padding = "24px";
  words.lang = languageTags[locale];
  document.body.replaceChildren(words);
}

/** The pages around this one, as far as the browser tells; the address that led here where it does not. */
function originsAround(): string[] {
  const {ancestorOrigins} = location;
  if (ancestorOrigins !== undefined) return [...ancestorOrigins];
  return [URL.canParse(document.referrer) ? new URL(document.referrer).origin : ""];
}
