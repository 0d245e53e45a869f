/** Only the picture is printed, as large as it is on paper, and never larger than the page. */
const rules = `
@media screen { [data-printed] { display: none } }
@media print {
  @page { margin: 12mm }
  html, body { margin: 0; background: #fff }
  body > :not([data-printed]) { display: none !important }
  [data-printed] img { display: block; max-width: 100%; max-height: 96vh }
}`;

/**
 * Prints a picture alone.
 *
 * @returns Whether the browser can print; WeChat's, for one, can not.
 * @throws {DOMException} If the browser can't decode the picture.
 */
export async function printPicture(svg: Blob, {widthMetres, words}: {widthMetres: number; words: string}) {
  if (typeof window.print !== "function") return false;
  const address = URL.createObjectURL(svg);
  const place = document.createElement("div");
  place.dataset.printed = "";
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  const image = new Image();
  image.alt = words;
  image.style.width = `${widthMetres * 100}cm`;
  image.src = address;
  place.append(image);
  document.adoptedStyleSheets.push(sheet);
  document.body.append(place);
  const tidy = () => {
    place.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
    URL.revokeObjectURL(address);
  };
  try {
    await image.decode();
  } catch (cause) {
    tidy();
    throw cause;
  }
  // Phones print after the call has returned, and say when they have.
  window.addEventListener("afterprint", tidy, {once: true});
  window.print();
  return true;
}
