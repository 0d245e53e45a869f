/** Characters of places' names that are mistaken for one another, for they sound the same or share their right side. */
const groups = [
  "梅眉美媚湄玫每镁",
  "濑赖懒獭癞籁",
  "仑伦沦轮论抡",
  "苍仓沧舱",
  "蓬篷逢莲",
  "桥侨挢乔轿",
  "罗萝锣洛",
  "码马玛妈",
  "诗师狮施",
  "峰锋丰烽枫凤",
  "淘陶掏桃",
  "霞暇瑕遐侠",
  "溪西希锡",
  "柳刘流",
  "林琳临霖",
  "新辛薪鑫兴",
  "省胜盛圣",
  "田甜填",
  "英鹰樱瑛应",
  "翔祥详向象",
  "云芸耘",
  "金锦今",
  "康慷",
  "洲州舟",
  "官管关馆",
  "水氺",
  "井景并",
  "石时实",
  "阳扬杨洋羊",
  "乡香湘",
  "九久玖",
  "都督嘟",
  "乐落",
  "洪红虹宏鸿",
  "华花桦",
  "东冬",
  "山珊",
];

const groupOf = new Map(groups.flatMap((group, at) => [...group].map((character) => [character, at])));

/** Whether two names of the same length differ only in characters that are mistaken for one another. */
export function soundsAlike(one: string, other: string): boolean {
  if (one === other || one.length !== other.length) return false;
  for (let at = 0; at < one.length; at += 1) {
    const [left, right] = [one.charAt(at), other.charAt(at)];
    if (left !== right && (groupOf.get(left) ?? -1) !== (groupOf.get(right) ?? -2)) return false;
  }
  return true;
}
