/** Fits a phone, and is scaled elsewhere. */
const drawnPx = 360;

/**
 * Makes of a page drawn by our build what someone would write who wants no script at all: its
 * text, its cards, its styles inlined, and one SVG a figure, which scales to its place.
 *
 * @param html - A page of the built app, its figures in templates by width.
 * @throws {Error} If a figure has no drawing of the width.
 */
export function toStaticPage(html: string): string {
  return html
    .replaceAll(/(?<start><figure[^>]*>)(?<drawn>.*?)<\/figure>/gs, (_all, start: string, drawn: string) => {
      const svg = new RegExp(`<template data-width="${drawnPx}">.*?(?<svg><svg.*?</svg>)`, "s").exec(drawn)?.groups
        ?.svg;
      if (svg === undefined) throw new Error(`figure without a drawing of ${drawnPx} px: ${start}`);
      return `${start}${svg.replace(/ width="\d+" height="\d+"/, ' width="100%"')}</figure>`;
    })
    .replaceAll(/<script.*?<\/script>\s*/gs, "")
    .replaceAll(/<(?:link rel="(?:modulepreload|preload|alternate)"|meta http-equiv)[^>]*>\s*/g, "")
    .replace(" data-ahead", "");
}
