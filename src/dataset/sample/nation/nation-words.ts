import {type Random, shuffle} from "../random.ts";

/** The word of a place's name, without its kind: 云启, Yunqi. */
export type PlaceWord = {zh: string; en: string};

// No two of a row sound alike, so that names are as distinct in English as in Chinese.
const firsts = parseRow(
  "云yun 星xing 晴qing 月yue 竹zhu 松song 鹭lu 麦mai 橙cheng 砚yan 桐tong 枫feng 荷he 棠tang 茶cha 锦jin 琴qin 书shu 梨li 萤ying 虹hong 笛di 谷gu 石shi 岚lan 汐xi 雾wu 霜shuang 霞xia 晨chen 暮mu 春chun 秋qiu 雪xue 冰bing 桂gui 菊ju 桃tao 柚you 榕rong 槐huai 苇wei 莲lian 菱ling 蒲pu 葛ge 墨mo 纸zhi 棋qi 瓷ci 灯deng 帆fan 舟zhou 桨jiang 鸢yuan 蝶die 蝉chan 玉yu 鲸jing 穗sui 笙sheng 绢juan 棉mian 苔tai 葵kui 杉shan 柏bai 枣zao",
);
const seconds = parseRow(
  "启qi 影ying 鸣ming 汀ting 浪lang 笺jian 歌ge 语yu 声sheng 光guang 荫yin 篱li 帘lian 弦xian 韵yun 眠mian 望wang 归gui 舞wu 笑xiao 织zhi 染ran 泊bo 畔pan 檐yan 阶jie 窗chuang 袖xiu 佩pei 澜lan 漪yi 沫mo 滴di 流liu 纹wen 馨xin 酿niang 序xu 章zhang 句ju 词ci 谣yao 谱pu 棹zhao 橹lu 帆fan 伞san 扇shan 盏zhan 钟zhong 鼓gu 角jiao 哨shao 埠bu 墅shu 珠zhu 砂sha 贝bei 翎ling 绒rong",
);

/** Every word that two characters make, a character twice excepted: as many places have a name of their own. */
const words: readonly PlaceWord[] = firsts.flatMap((first) =>
  seconds
    .filter(({zh}) => zh !== first.zh)
    .map((second) => ({zh: first.zh + second.zh, en: first.en + second.en.toLowerCase()})),
);

/** All words in an order that the dice decide. */
export function shuffleWords(random: Random): PlaceWord[] {
  return shuffle(words, random);
}

/** So many of the words of which no two share a character, as provinces are read beside each other; and the rest. */
export function partUnlike(list: readonly PlaceWord[], count: number): {unlike: PlaceWord[]; rest: PlaceWord[]} {
  const taken = new Set<string>();
  const unlike: PlaceWord[] = [];
  const rest: PlaceWord[] = [];
  for (const word of list) {
    const isLike = [...word.zh].some((character) => taken.has(character));
    if (isLike || unlike.length === count) rest.push(word);
    else {
      unlike.push(word);
      for (const character of word.zh) taken.add(character);
    }
  }
  return {unlike, rest};
}

/** So many different words of those a county's townships are named by. */
export function throwWords(count: number, random: Random): PlaceWord[] {
  const thrown = new Map<string, PlaceWord>();
  if (count > words.length) throw new RangeError(`${count} names of ${words.length}`);
  while (thrown.size < count) {
    const word = random.pick(words);
    thrown.set(word.zh, word);
  }
  return [...thrown.values()];
}

function parseRow(text: string): PlaceWord[] {
  return text
    .split(" ")
    .map((entry) => ({zh: entry.slice(0, 1), en: `${entry.slice(1, 2).toUpperCase()}${entry.slice(2)}`}));
}
