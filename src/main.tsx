import {startApp} from "./app/start-app.tsx";

// This module lies one folder below the site's root, in the sources as in the built app.
const root = new URL("..", import.meta.url).pathname;
const start = () => startApp(root);
// A browser too old for the app keeps the page as it was drawn, and index.html says so.
if (document.documentElement.dataset.old === undefined) {
  if (top === self) start();
  else import("./app/start-framed.ts").then(({startFramed}) => startFramed(root, start));
}
