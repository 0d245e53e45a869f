/**
 * Opens what is folded on a page, so that paper has it too; what can only be pressed stays.
 *
 * @returns Folds it again.
 */
export function openFolds(page: ParentNode): () => void {
  const folded = [...page.querySelectorAll("details:not([open])")].filter(
    (fold) => fold.querySelector("summary[data-facet]") === null,
  );
  for (const fold of folded) fold.setAttribute("open", "");
  return () => {
    for (const fold of folded) fold.removeAttribute("open");
  };
}
