import type {RestoreMessages} from "../../translate.ts";

export const restoreMessages: RestoreMessages = {
  restore: {
    drop: "Drop it to see the view it shows",
    dropFor: "A PNG or SVG exported here. It is read on this machine and goes nowhere.",
    working: "Reading the picture…",
    done: "This is the view that the picture shows.",
    same: "The picture was made of the same data as is shown here: {{dataset}}.",
    changed: "The picture was made of {{made}}; shown here is {{shown}}. Numbers may differ from the picture's.",
    changedContent:
      "The picture was made of {{made}}; shown here is {{shown}}: the version is the same, its content has changed. Numbers may differ from the picture's.",
    dataset: "{{id}} {{version}} (checksum {{hash}})",
    asMade: "Open release {{version}}, of which the picture is.",
    chooseFile: "Choose its file, and come to the view that the picture shows",
    noFigure: "The picture's figure is not on this page now.",
    failed: "The view was not restored.",
    close: "Close this notice",
    fault: {
      "not-a-picture": "This file is no PNG or SVG picture. Choose one that was exported here.",
      unreadable: "The browser can't read this file; it may have been moved or deleted. Choose it again.",
      converted:
        "This picture was turned into another format, as chat programs do, and its view was lost. Use the file as it was exported.",
      "too-big": "This file is larger than 40 MB; no picture exported here is so large.",
      "no-metadata":
        "The picture does not say which view it shows: it was not exported here, or lost that as a screenshot, by copying or by compression. Use the file as it was exported.",
      cut: "The end of this picture is missing. Download it or have it sent again.",
      altered:
        "This picture was changed after it was exported, so its view can't be relied on. Use the file as it was exported.",
      forged: "What this picture says of its view was not written here, and was not used.",
      "no-page": "This dashboard has no page such as the picture shows.",
      "not-served": "The picture was made of the dataset {{dataset}}, which is not served here.",
      "not-kept": "The picture was made of a register that is kept in one browser only, and not in this one.",
      unreachable: "The data did not come: the network may have broken off. Try again later.",
    },
  },
};
