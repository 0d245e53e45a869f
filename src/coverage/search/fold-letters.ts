/** A letter or digit of a text as it is compared, and where it stands in the text. */
export type Letter = {letter: string; from: number; to: number; startsWord: boolean};

const chinese = /\p{Script=Han}/u;
const apostrophe = /['’ʼ]/;

/**
 * Takes a text apart into what is compared of it: letters and digits in lower case, of one
 * width and without accents. Blanks and punctuation are left out, so that "nan an", "Nan'an"
 * and "nanan" are alike; ü is v, as it is typed. Every Chinese character starts a word.
 *
 * @returns The letters in order, with their places in the text; empty when it has none.
 */
export function foldLetters(text: string): Letter[] {
  const letters: Letter[] = [];
  let from = 0;
  let isApart = true;
  for (const character of text) {
    const to = from + character.length;
    const compared = foldCharacter(character);
    for (const letter of compared) {
      const before = letters.at(-1)?.letter ?? "";
      const startsWord = isApart || chinese.test(letter) || chinese.test(before);
      letters.push({letter, from, to, startsWord});
      isApart = false;
    }
    if (compared.length === 0 && !apostrophe.test(character)) isApart = true;
    from = to;
  }
  return letters;
}

/** What is compared of a text, in one word. */
export function foldText(text: string): string {
  return foldLetters(text.normalize("NFC"))
    .map(({letter}) => letter)
    .join("");
}

export function isChinese(letter: string): boolean {
  return chinese.test(letter);
}

/** Few characters make up all names of a register, some thousands. */
const folded = new Map<string, readonly string[]>();

function foldCharacter(character: string): readonly string[] {
  const before = folded.get(character);
  if (before !== undefined) return before;
  const letters = foldOnce(character);
  folded.set(character, letters);
  return letters;
}

function foldOnce(character: string): string[] {
  const apart = character.toLowerCase().normalize("NFKD").replace("u\u0308", "v");
  return [...apart].filter((letter) => /[\p{L}\p{N}]/u.test(letter));
}
