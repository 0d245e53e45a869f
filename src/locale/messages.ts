import type {messages as zh} from "./zh/messages.ts";

type Wording<T> = {[K in keyof T]: T[K] extends string ? string : Wording<T[K]>};

/** The sentences of one language: the keys of the Chinese ones, in any wording. */
export type Messages = Wording<typeof zh>;
