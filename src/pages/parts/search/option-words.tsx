import {Fragment} from "react";
import type {SearchLine} from "./search-groups.ts";
import styles from "./search-list.module.css";

/** What an item is called, with what was typed marked in it, or in the other name by which it was found; and what it is. */
export function OptionWords({line: {item, name, parts}}: {line: SearchLine}) {
  const [shown = "", ...others] = item.names;
  const other = name > 0 ? others[name - 1] : undefined;
  return (
    <>
      <span className={styles.name}>{other === undefined ? <Marked text={shown} parts={parts} /> : shown}</span>
      <small className={styles.kind}>
        {other !== undefined && (
          <span className={styles.other}>
            <Marked text={other} parts={parts} />
          </span>
        )}
        {item.kind}
      </small>
    </>
  );
}

/** A text with parts of it marked; parts that overlap are marked as one. */
function Marked({text, parts}: {text: string; parts: SearchLine["parts"]}) {
  const ends: {from: number; to: number}[] = [];
  for (const [from, to] of [...parts].sort(([a], [b]) => a - b)) {
    const last = ends.at(-1);
    if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to);
    else ends.push({from, to});
  }
  return (
    <>
      {ends.map(({from, to}, index) => (
        <Fragment key={from}>
          {text.slice(ends[index - 1]?.to ?? 0, from)}
          <mark>{text.slice(from, to)}</mark>
        </Fragment>
      ))}
      {text.slice(ends.at(-1)?.to ?? 0)}
    </>
  );
}
