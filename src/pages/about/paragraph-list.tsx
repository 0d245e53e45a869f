import {Link} from "react-router-dom";
import {type Citing, evidenceByParagraph, paragraphId} from "../../coverage/evidence-by-paragraph.ts";
import {useAddress} from "../../view/address/use-address.ts";
import {usePageContext} from "../../view/page-context.ts";
import styles from "./paragraph-list.module.css";

/** Each paragraph of the sources: what it says, and what here rests on that. */
export function ParagraphList() {
  const {catalog, locale, t} = usePageContext();
  return (
    <div className={styles.list} data-evidence>
      {evidenceByParagraph(catalog).map(({source, paragraph, evidence}) => (
        <section key={paragraphId(source.id, paragraph)} id={paragraphId(source.id, paragraph)} className={styles.item}>
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
