const mobile = /(?<![0-9A-Za-z])(?:\+?86[- ]?)?1\d{2}[- ]?\d{4}[- ]?\d{4}(?![0-9A-Za-z])/;
const identity =
  /(?<![0-9A-Za-z])[1-9]\d{5}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![0-9A-Za-z])/;
const email = /[\w.+-]+@[\w-]+\.[\w.]+/;
const any = new RegExp([identity.source, mobile.source, email.source].join("|"), "g");

/** Whether a text holds a mobile number, a resident's identity number or a mail address. */
export function isPersonal(text: string): boolean {
  return mobile.test(text) || identity.test(text) || email.test(text);
}

/** A text without such numbers and addresses, each as "…". */
export function withoutPersonal(text: string): string {
  return text.length < 6 ? text : text.replace(any, "…");
}
