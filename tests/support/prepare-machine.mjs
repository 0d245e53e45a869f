import {spawnSync} from "node:child_process";
import {createRequire} from "node:module";
import {findBrowser} from "./find-browser.mjs";
import {findClickHouse} from "./find-clickhouse.mjs";
import {findProgram} from "./find-program.mjs";
import {installPackage} from "./install-package.mjs";

const parts = [
  {
    isThere: hasBrowser,
    install: installBrowser,
    isNeeded: true,
    advice: "No browser: install Chrome, Edge or Chromium, or set CHROME_PATH to one.",
  },
  {
    isThere: hasChineseFont,
    install: installFont,
    isNeeded: true,
    advice: "No Chinese font: install Noto Sans CJK (Debian: fonts-noto-cjk).",
  },
  {
    isThere: hasSvgRenderer,
    install: installSvgRenderer,
    isNeeded: false,
    advice:
      "No rsvg-convert, so tests that render a file a second time are skipped: install librsvg (Debian: librsvg2-bin; macOS: brew install librsvg).",
  },
  {
    isThere: hasFileReaders,
    install: installFileReaders,
    isNeeded: false,
    advice:
      "No exiftool, pngcheck, qpdf or pdftotext, so tests in which they read exported files are skipped: install them (Debian: libimage-exiftool-perl pngcheck qpdf poppler-utils; macOS: brew install exiftool pngcheck qpdf poppler).",
  },
  {
    isThere: hasClickHouse,
    install: installClickHouse,
    isNeeded: false,
    advice:
      "No clickhouse-server, so tests in which it publishes registers beside DuckDB are skipped: install it (Debian: clickhouse-server; it need not run).",
  },
  {
    isThere: hasOffice,
    // Too large to install for two tests.
    install: () => {},
    isNeeded: false,
    advice:
      "No LibreOffice, so tests in which it opens exported presentations and documents are skipped: install it (Debian: libreoffice-impress libreoffice-writer).",
  },
];

/**
 * Sees to it that this machine has what the tests run: a browser, a Chinese font to draw the
 * labels with, and the programs that render and read exported files a second time. What is
 * missing is installed where that needs no password, but for LibreOffice; what then still is
 * missing is said, with what to do.
 *
 * @returns {boolean} Whether the tests can run.
 */
export function prepareMachine() {
  const missing = parts.filter(({isThere, install}) => {
    if (isThere()) return false;
    install();
    return !isThere();
  });
  for (const {advice} of missing) process.stdout.write(`${advice}\n`);
  return missing.every(({isNeeded}) => !isNeeded);
}

function hasBrowser() {
  return findBrowser() !== null;
}

/** Playwright's own first, for it asks for no rights; where its host can't be reached it says so at once. */
function installBrowser() {
  const playwright = createRequire(import.meta.url).resolve("@playwright/test/cli");
  spawnSync(process.execPath, [playwright, "install", "chromium"], {
    stdio: ["ignore", "inherit", "inherit"],
    timeout: 120_000,
  });
  if (hasBrowser() || (installPackage({"apt-get": "chromium-headless-shell"}) && hasBrowser())) return;
  installPackage({"apt-get": "chromium", dnf: "chromium", apk: "chromium", pacman: "chromium", zypper: "chromium"});
}

/** macOS and Windows come with Chinese fonts. */
function hasChineseFont() {
  if (process.platform !== "linux") return true;
  return (spawnSync("fc-list", [":lang=zh"], {encoding: "utf8"}).stdout ?? "").trim() !== "";
}

function installFont() {
  installPackage({
    "apt-get": "fontconfig fonts-noto-cjk",
    dnf: "fontconfig google-noto-sans-cjk-fonts",
    apk: "fontconfig font-noto-cjk",
    pacman: "fontconfig noto-fonts-cjk",
    zypper: "fontconfig google-noto-sans-cjk-fonts",
  });
}

function hasSvgRenderer() {
  return findProgram("rsvg-convert") !== null;
}

function installSvgRenderer() {
  installPackage({
    "apt-get": "librsvg2-bin",
    dnf: "librsvg2-tools",
    apk: "rsvg-convert",
    pacman: "librsvg",
    zypper: "rsvg-convert",
  });
}

function hasFileReaders() {
  return ["exiftool", "pngcheck", "qpdf", "pdftotext", "pdffonts"].every((name) => findProgram(name) !== null);
}

function installFileReaders() {
  installPackage({
    "apt-get": "libimage-exiftool-perl pngcheck qpdf poppler-utils",
    dnf: "perl-Image-ExifTool pngcheck qpdf poppler-utils",
    apk: "exiftool pngcheck qpdf poppler-utils",
    pacman: "perl-image-exiftool pngcheck qpdf poppler",
    zypper: "exiftool pngcheck qpdf poppler-tools",
  });
}

function hasClickHouse() {
  return findClickHouse() !== null;
}

/** Debian's, for the others have none, or a newer one that is many times larger. */
function installClickHouse() {
  installPackage({"apt-get": "clickhouse-server"});
}

function hasOffice() {
  return findProgram("soffice") !== null;
}
