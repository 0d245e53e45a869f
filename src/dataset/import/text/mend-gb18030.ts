/** What FE50 to FEA0 stand for, in their order; browsers before 2023 give U+E815 to U+E864 for some, cp936 for all. */
const fromE815 =
  "⺁𠂇𠂉𠃌⺄㑳㑇⺈⺋龴㖞㘚㘎⺌⺗㥮㤘龵㧏㧟㩳㧐龶龷㭎㱮㳠⺧𡗗龸⺪䁖䅟⺮䌷⺳⺶⺷𢦏䎱䎬⺻䏝䓖䙡䙌龹䜣䜩䝼䞍⻊䥇䥺䥽䦂䦃䦅䦆䦟䦛䦷䦶龺𤇾䲣䲟䲠䲡䱷䲢䴓䴔䴕䴖䴗䴘䴙䶮龻";

/** What A6D9 to A6F3 stand for, given as U+E78D to U+E796: punctuation of vertical text. */
const fromE78D = "︐︒︑︓︔︕︖︗︘︙";

const meant = new Map([
  ...[...fromE815].map((char, at): [string, string] => [String.fromCodePoint(0xe815 + at), char]),
  ...[...fromE78D].map((char, at): [string, string] => [String.fromCodePoint(0xe78d + at), char]),
  ["\ue7c7", "ḿ"],
]);

/**
 * A text decoded from GB18030 with the characters it means where an older table gave a code
 * point of private use, which no font shows: 䶮 and not U+E863. By GB 18030-2022, annex D.
 */
export function mendGb18030(text: string): string {
  return text.replace(/[\ue78d-\ue796\ue7c7\ue815-\ue864]/g, (char) => meant.get(char) ?? char);
}
