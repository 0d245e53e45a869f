import traditional from "opencc-js/dict/TSCharacters";
import {customPinyin, pinyin} from "pinyin-pro";
import type {Chinese} from "../../../coverage/search/match-name.ts";

// In names 都 is a city, 九都镇 Jiǔdū; the dictionary knows it as "all".
customPinyin({都: "dū"});

/** "㑯 㑔|㑳 㑇|…": a traditional character, its simplified one. */
const simplified = new Map(
  traditional.split("|").map((pair): [string, string] => {
    const [from = "", to = from] = pair.split(" ");
    return [from, to];
  }),
);

const known = new Map<string, readonly (readonly string[])[]>();

/**
 * How Chinese is read: each character as in its word, so that 行 is háng in 行业 and 乐峰 is
 * not yuefeng; and traditional characters as their simplified ones.
 */
export const chinese: Chinese = {readingsOf, simplify};

/**
 * The same without regard to words, each character in all of its readings: for names too many
 * to be read one by one, of which a few thousand characters are read.
 */
export const chineseByCharacter: Chinese = {
  readingsOf: (text) => text.split("").map((character) => readCharacter(character)),
  simplify,
};

const characters = new Map<string, readonly string[]>();

function readCharacter(character: string): readonly string[] {
  const before = characters.get(character);
  if (before !== undefined) return before;
  const sounds = pinyin(simplify(character), {toneType: "none", type: "array", multiple: true});
  const spelled = new Set(sounds.flatMap((sound) => [sound.replace("ü", "v"), sound.replace("ü", "u")]));
  const readings = [...spelled].filter((reading) => /^[a-z]+$/.test(reading) && reading !== character);
  characters.set(character, readings);
  return readings;
}

function simplify(character: string): string {
  return simplified.get(character) ?? character;
}

function readingsOf(text: string): readonly (readonly string[])[] {
  const readings = known.get(text) ?? readText(text);
  known.set(text, readings);
  return readings;
}

function readText(text: string): string[][] {
  const characters = [...text];
  const sounds = pinyin(characters.map(simplify).join(""), {toneType: "none", type: "array"});
  return characters.flatMap((character, index) => {
    const sound = sounds[index] ?? "";
    const spelled = [...new Set([sound.replace("ü", "v"), sound.replace("ü", "u")])];
    const none = Array.from({length: character.length - 1}, () => []);
    return [spelled.filter((reading) => /^[a-z]+$/.test(reading)), ...none];
  });
}
