/**
 * Remembers what was answered of two things, for as long as both are there.
 *
 * A register of 40,000 rows is set against a report in 0.9 s (Node, one core), and a figure is
 * made again with each filter, which changes nothing of the answer; its card, the list below it
 * and a file then share one. One that was found elsewhere is taken as it is.
 */
export function rememberPair<One extends object, Other extends object, Answer>(
  answerOf: (one: One, other: Other) => Answer,
): (one: One, other: Other, known?: Answer) => Answer {
  const known = new WeakMap<One, WeakMap<Other, {answer: Answer}>>();
  return (one, other, already) => {
    const ofOne = known.get(one) ?? new WeakMap<Other, {answer: Answer}>();
    const {answer} = ofOne.get(other) ?? {answer: already ?? answerOf(one, other)};
    known.set(one, ofOne.set(other, {answer}));
    return answer;
  };
}
