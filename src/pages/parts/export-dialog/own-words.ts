/** What a reader wrote for one picture; a `title` of `null` is the figure's own. */
export type OwnWords = {title: string | null; note: string};

export const noOwnWords: OwnWords = {title: null, note: ""};
