/** A language's sentences by their whole key: `figures.by.mode_zero`. */
export function flattenMessages(messages: object, path = ""): Map<string, string> {
  const flat = new Map<string, string>();
  for (const [key, value] of Object.entries(messages)) {
    const at = path === "" ? key : `${path}.${key}`;
    if (typeof value === "string") flat.set(at, value);
    else for (const [inner, words] of flattenMessages(value, at)) flat.set(inner, words);
  }
  return flat;
}

/** The same key for every number: `figures.by.mode_zero` and `figures.by.mode_other` are one. */
export function withoutPlural(key: string): string {
  return key.replace(/_(?:zero|one|other)$/, "");
}

/** What a sentence leaves open, by key without its plural, in alphabetical order. */
export function placeholdersOf(flat: ReadonlyMap<string, string>): Map<string, string[]> {
  const open = new Map<string, Set<string>>();
  for (const [key, words] of flat) {
    const names = open.get(withoutPlural(key)) ?? new Set();
    for (const [, name = ""] of words.matchAll(/{{(.*?)}}/g)) names.add(name);
    open.set(withoutPlural(key), names);
  }
  return new Map([...open].map(([key, names]) => [key, [...names].sort()]));
}
