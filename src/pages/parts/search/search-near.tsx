import {Link} from "react-router-dom";
import {nearest} from "../../../coverage/search/nearest.ts";
import {useAddress} from "../../../view/address/use-address.ts";
import {usePageContext} from "../../../view/page-context.ts";
import {keyOf, type SearchDeed, type SearchItem} from "./search-item.ts";
import styles from "./search-list.module.css";
import {keepRecent} from "./search-recent.ts";

const mostNear = 5;

export type SearchNearProps = {
  things: readonly SearchItem[];
  asked: string;
  onChoose: (deed: SearchDeed) => void;
};

/**
 * When nothing was found: what is spelt most alike, and the page of all records. They are
 * links beside the list, so that Enter opens nothing that was not asked for.
 */
export function SearchNear({things, asked, onChoose}: SearchNearProps) {
  const {t} = usePageContext();
  const address = useAddress();
  const named = things.map((thing) => ({id: keyOf(thing), names: thing.names}));
  const near = nearest(asked, named, mostNear).flatMap((key) => things.find((thing) => keyOf(thing) === key) ?? []);
  const explore = things.filter(({group, id}) => group === "page" && id === "explore");
  const offered = [...new Set([...near, ...explore])];
  const go = (thing: SearchItem) => {
    keepRecent(keyOf(thing));
    onChoose(thing.does);
  };
  return (
    <>
      <h2 className={styles.heading}>{t(near.length > 0 ? "notFound.nearest" : "notFound.instead")}</h2>
      <ul className={styles.list}>
        {offered.map((thing) => (
          <li key={keyOf(thing)}>
            {thing.does.how === "go" && (
              <Link to={address.page(thing.does.page)} className={styles.item} onClick={() => go(thing)}>
                <span>{thing.names[0]}</span>
                <small className={styles.kind}>{thing.kind}</small>
              </Link>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
