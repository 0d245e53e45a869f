/** Of reading without a network, and of new releases of the site, in English. */
export const offlineMessages = {
  offline: {
    title: "Without a network",
    lead: "After one visit the site’s files are kept in this browser: pages, filters, search and exports then work without a network, a reload too. Registers of your own are looked after on the page “Data”.",
    coming: "Being kept, or about to be: please leave this page open for a while.",
    ready: "Ready to be used without a network. The site’s files take {{size}} MB, all on this machine.",
    partial: "Only a part is kept ({{kept}} of {{of}} files): without a network some pages will not open.",
    off: "Removed, and not kept by itself any more. The site needs a network.",
    barred: {
      insecure:
        "The address that is open is not https, so the browser keeps no site: without a network it will not open. All else works. Ask whoever runs the site for https, or for its single file.",
      browser:
        "This browser (or a private window, or a policy) keeps no site: without a network it will not open. All else works. Another browser or window may do.",
    },
    failed: {
      network: "Not kept: the network broke off. Try again once there is one.",
      full: "Not kept: this machine leaves the browser too little room. Make some, then try again.",
      mixed:
        "Not kept: the files on the server are just being changed, or a network on the way has changed them. Try again in a while.",
      failed: "Not kept: the browser does not say why. Try once more; if it fails again, use another browser.",
    },
    stale: "What is kept is the version before, and works; of the new one: {{reason}}",
    fonts: "The fonts of PDF files are not kept beforehand: the first PDF fetches them, and then they are there.",
    install: "To open it like an app, choose “Install” or “Add to home screen” in the browser’s menu.",
    keep: "Keep it",
    again: "Try again",
    remove: "Remove the offline files",
    sure: "Sure? Only the site’s files go; registers, the pack and settings stay. To open it will need a network.",
    cancel: "Cancel",
    removed: "The offline files are removed.",
    removeFailed: "Not removed: {{message}}",
    news: {
      ready: "A new version of the site is ready.",
      elsewhere: "Another window has taken a new version; this one goes on with the old one.",
      keeps:
        "Updating loads this page again: filters in the address and the pack stay, a register not yet kept has to be chosen again.",
      take: "Update",
      taken: "Updating…",
      later: "Later",
    },
  },
} as const;
