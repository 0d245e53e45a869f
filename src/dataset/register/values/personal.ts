// Letters behind make a code of it: an organisation's begins with digits.
const mobile = /(?<!\d)(?:\+?86[- ]?)?1\d{2}[- ]?\d{4}[- ]?\d{4}(?![0-9A-Za-z])/;
const identity =
  /(?<![0-9A-Za-z])[1-9]\d{5}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![0-9A-Za-z])/;
const landline = /(?<!\d)0\d{2,3}[- ]\d{7,8}(?!\d)/;
const email = /[\w.+-]+@[\w-]+\.[\w.]+/;
const any = new RegExp([identity.source, mobile.source, landline.source, email.source].join("|"), "g");

/** Whether a text holds a telephone number, a resident's identity number or a mail address. */
export function isPersonal(text: string): boolean {
  return mobile.test(text) || landline.test(text) || identity.test(text) || email.test(text);
}

/** A text without such numbers and addresses, each as "…". */
export function withoutPersonal(text: string): string {
  return text.length < 6 ? text : text.replace(any, "…");
}

/** A text without such numbers and addresses and the empty brackets they leave; `null` if nothing is left. */
export function cutPersonal(text: string): string | null {
  return (
    withoutPersonal(text)
      .replaceAll("…", "")
      .replace(/[(（]\s*[)）]/g, "")
      .trim() || null
  );
}
