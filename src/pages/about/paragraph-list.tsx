import {useEffect, useRef} from "react";
import {Link, useLocation} from "react-router-dom";
import {type Citing, evidenceByParagraph, paragraphId} from "../../coverage/evidence-by-paragraph.ts";
import {useAddress} from "../../view/address/use-address.ts";
import {usePageContext} from "../../view/page-context.ts";
import styles from "./paragraph-list.module.css";

/** Each paragraph of the sources: what it says, and what here rests on that; the one asked for has the focus. */
export function ParagraphList() {
  const {catalog, locale, t} = usePageContext();
  const {hash, key} = useLocation();
  const asked = hash.slice(1);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Asked for again by another click, too.
    if (key) list.current?.querySelector<HTMLElement>("[data-asked=true]")?.focus();
  }, [key]);
  return (
    <div ref={list} className={styles.list} data-evidence>
      {evidenceByParagraph(catalog)
        .map((item) => ({...item, id: paragraphId(item.source.id, item.paragraph)}))
        .map(({id, source, paragraph, evidence}) => (
          <section key={id} id={id} tabIndex={-1} className={styles.item} data-asked={id === asked}>
            <h3>
              <b>{paragraph}</b> {source.publisher[locale]} · {source.published}
            </h3>
            {evidence.length === 0 && <p>{t("about.notCited")}</p>}
            <ul>
              {evidence.map(({says, citing}) => (
                <li key={says.zh}>
                  <p>{says[locale]}</p>
                  <p className={styles.citing}>
                    {citing.map((one) => (
                      <CitingLink key={`${one.group} ${one.id}`} citing={one} />
                    ))}
                  </p>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </div>
  );
}

function CitingLink({citing: {group, id, label}}: {citing: Citing}) {
  const {locale} = usePageContext();
  const address = useAddress();
  return <Link to={address[group](id)}>{label[locale]}</Link>;
}
