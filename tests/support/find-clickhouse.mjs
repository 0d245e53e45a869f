import {existsSync} from "node:fs";
import {findProgram} from "./find-program.mjs";

/** Debian puts it where only root's PATH leads. */
const ofDebian = "/usr/sbin/clickhouse-server";

/** @returns {string | null} The full path of ClickHouse's server; null if it is not installed. */
export function findClickHouse() {
  return findProgram("clickhouse-server") ?? (existsSync(ofDebian) ? ofDebian : null);
}
