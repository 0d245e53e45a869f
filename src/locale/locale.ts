/** The languages the dashboard speaks, the default first. */
export const locales = ["zh", "en"] as const;

export type Locale = (typeof locales)[number];

/** The tag for `lang` and for `Intl`. */
export const languageTags = {zh: "zh-CN", en: "en"} as const satisfies Record<Locale, string>;
