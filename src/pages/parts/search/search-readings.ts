import {polyphonic} from "pinyin-pro";

const known = new Map<string, readonly string[]>();

/**
 * Every reading of a Chinese character, so that 行 is found by hang and by xing. Without
 * tones; ü as v and as u, both of which people type. Of this library only its list of
 * characters comes along, not its dictionary of words.
 */
export function readingsOf(character: string): readonly string[] {
  const readings = known.get(character) ?? findReadings(character);
  known.set(character, readings);
  return readings;
}

function findReadings(character: string): string[] {
  const [readings = []] = polyphonic(character, {toneType: "none", type: "array"});
  const spelled = readings.flatMap((reading) => [reading.replace("ü", "v"), reading.replace("ü", "u")]);
  return [...new Set(spelled)].filter((reading) => /^[a-z]+$/.test(reading));
}
