import {type Locale, locales} from "./locale.ts";

const storageKey = "jinlin-locale";

/**
 * The language of a reader who has come without one in the address: the one chosen
 * before, else the browser's if it is one of ours, else Chinese.
 */
export function preferredLocale(): Locale {
  const asked = [readChoice(), ...navigator.languages.map((tag) => tag.toLowerCase().split("-")[0])];
  for (const tag of asked) {
    const spoken = locales.find((locale) => locale === tag);
    if (spoken) return spoken;
  }
  return "zh";
}

/** Keeps a reader's choice for the next visit; a browser that keeps nothing is not an error. */
export function rememberLocale(locale: Locale): void {
  try {
    localStorage.setItem(storageKey, locale);
  } catch {
    // Private windows and blocked storage: the choice holds for this address all the same.
  }
}

function readChoice(): string | null {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null;
  }
}
