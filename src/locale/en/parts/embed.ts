import type {EmbedMessages} from "../../translate.ts";

/** Words of a figure that stands in another page, and of the dialog that puts it there; loaded with the first one. */
export const embedMessages: EmbedMessages = {
  embed: {
    dialog: {
      title: "Embed: {{title}}",
      close: "Close embedding",
      lead: "Put the code into a page, and its readers see this figure with its title, filters, legend, source and a link back to the dashboard.",
      preview: "Preview",
      width: "Preview width",
      px: "{{width}} px",
      theme: "Colours",
      themes: {auto: "As the reader's device", light: "Light", dark: "Dark"},
      height: "Height",
      heights: {fixed: "Fixed (no script)", auto: "Automatic (adds a small script)"},
      code: "Code",
      measuring: "Measuring the height…",
      measured: "At {{width}} px wide this figure is {{height}} px high.",
      fixedHint:
        "Where the page is narrower or wider the figure is laid out anew and may be of another height: too much leaves room, too little scrolls.",
      autoHint:
        "The script only hears the height that the figure tells and sets that of the iframe; without it the fixed one stands.",
      copy: "Copy the code",
      copied: "Code copied.",
      notCopied: "The browser did not allow copying: the code is selected, press Ctrl+C (⌘C on a Mac).",
      policy: "If the page has a content security policy (CSP), allow: {{rules}}.",
    },
    closed:
      "The address {{host}} opens on this machine or an inner network only, and so does the code. Copy it from the dashboard on its public site, or build with SITE_URL.",
    own: {
      title: "A register of your own can't be embedded",
      why: "This register is kept in this browser on your computer and never uploaded: no other page and no other reader can have it. A picture can be used instead.",
      elsewhere: "The register of this figure is only in the browser in which it was loaded, and can't be had here.",
      picture: "Save a PNG picture",
    },
    file: {
      title: "A single file can't be embedded",
      why: "This is a file without an address, which no other page can have. Copy the code from the dashboard on a site, or use a picture.",
    },
    open: "Open in the Jinlin dashboard",
    overview: "Open the Jinlin overview",
    unknown: {
      title: "No figure “{{id}}”",
      lead: "The name of the figure in the code may be mistyped. Copy the code from the dashboard again.",
    },
    missing: {
      title: "This dataset has no such figure",
      register: "This figure needs a register, and the data here are those of a report.",
      report: "This figure needs a report, and the data here are a register.",
      record:
        "This figure shows how one record is related to others: the address names none, or one with no relation to draw.",
      earlier: "This figure compares two registers: the address does not name two, or one of them is not here.",
    },
    ignored: "Some parts of the address were not understood and were left out: {{parts}}",
    framed: {
      title: "This page can't stand in another one",
      lead: "So that no one steals clicks through it, Jinlin lets only single figures be embedded elsewhere.",
      open: "Open Jinlin in a new window",
    },
  },
};
