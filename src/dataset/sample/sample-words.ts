import {at, type Random} from "./random.ts";
import type {SampleCounty} from "./sample-county.ts";

// Every name says by its first word that it is made up, whatever stands behind it.
const openings = ["示例", "样例", "虚构", "演示", "云上示例"];

// No two begin or end alike, so that no two names of a small sample differ by one character.
const stems =
  "云栈 星舟 晴岚 月汐 竹笙 松涛 鹭洲 麦穗 橙果 砚台 桐花 枫叶 荷塘 棠梨 茶韵 锦鲤 琴弦 书卷 雁翎 梨园 萤火 虹霓 笛音 谷粒 兰芷 石阶 海贝 山隐 溪桥 雨燕 雪松 霜降 露珠 雾凇 风铃 霞帔 晨钟 暮鼓 春笋 夏蝉 秋禾 冬青 东篱 南枝 西楼 北辰 金桂 银杏 铜雀 铁砧 玉兔 珠帘 琉璃 瓷瓶 陶埙 木槿 水仙 土豆 炉烟 灯盏 纸鸢 墨池 笔架 画屏 棋盘 酒旗 诗囊 歌扇 舞袖 鼓浪 丝绦 绸缎 棉桃 麻布 葛巾 藤椅 蔓草 芦荻 苇岸 蒲团 菱角 莲蓬 藕节 橘皮 柚香 桃符 杏坛 李径 樱林 柳絮 榆钱 槐荫 樟脑 檀板 椰壳 蕉窗 榕须".split(
    " ",
  );

const industries = ["石材", "水暖", "鞋服", "食品", "电子", "机械", "茶业", "伞业", "物流", "陶艺", "家居", "光伏"];

const surnames = [..."林陈黄王李吴郑许苏洪张刘杨周徐孙"];
const givenNames = ["示例", "样例", "范例", "虚例", "演例"];

/** The hosts of organisations, by the words of the register's column. */
export type SampleHost = "企业" | "园区" | "产业基地" | "专业市场" | "行业协会" | "社会组织" | "异地商会" | "其他";

const hostNouns: Readonly<Record<SampleHost, readonly string[]>> = {
  企业: ["有限公司"],
  园区: ["产业园"],
  产业基地: ["产业基地"],
  专业市场: ["专业市场"],
  行业协会: ["行业协会"],
  社会组织: ["志愿服务中心", "社会工作站"],
  异地商会: ["商会"],
  其他: ["配送站", "货运站", "直播团队"],
};

type NamedSample = {number: number; host: SampleHost; form: string; county: SampleCounty};

/**
 * A name that no other number of the county has: its opening and its stem tell the first 485
 * apart, a numeral those after them.
 */
export function sampleName({number, host, form, county}: NamedSample, random: Random): string {
  const round = Math.floor(number / stems.length);
  const opening = at(openings, (number + round) % openings.length);
  const stem = at(stems, (number * 37) % stems.length);
  const numeral = Math.floor(round / openings.length);
  const ending = `${stem}${numeral === 0 ? "" : `${numeral}号`}`;
  const own = `${opening}${county.word}${ending}`;
  if (form === "妇女微家") return `${own}${form}`;
  const trade = random.pick(industries);
  const noun = random.pick(hostNouns[host]);
  return host === "异地商会" ? `${county.name}驻${opening}${ending}省${noun}${form}` : `${own}${trade}${noun}${form}`;
}

/** A person who is nobody: 林示例. */
export function samplePerson(random: Random): string {
  return `${random.pick(surnames)}${random.pick(givenNames)}`;
}

/** A number that rings nowhere: no telephone of the country begins with 100000 and has 11 digits. */
export function sampleTelephone(number: number): string {
  return `100000${String((number + 1) % 100_000).padStart(5, "0")}`;
}
