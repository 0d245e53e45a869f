import {type ChildProcess, spawn} from "node:child_process";
import {once} from "node:events";
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {findClickHouse} from "./find-clickhouse.mjs";
import {freePort} from "./free-port.mjs";

const program = findClickHouse();

/** Whether this machine has ClickHouse. */
export const hasClickHouse = program !== null;

export type ClickHouseCluster = {
  /** Of three servers: the first and the second hold the same shard, the third holds the other. */
  urls: readonly string[];
  name: string;
  /** Ends one at once, as if its machine were gone. */
  kill: (server: 0 | 1 | 2) => Promise<void>;
  close: () => Promise<void>;
};

/**
 * Starts a cluster on the loopback, two shards and a replica of one of them, each server with
 * its settings and its data in a folder of its own; no ZooKeeper, the table of kind Distributed
 * writes to both replicas.
 */
export async function startClickHouse(): Promise<ClickHouseCluster> {
  const folder = mkdtempSync(join(tmpdir(), "jinlin-clickhouse-"));
  const name = "jinlin";
  const ports: {http: number; tcp: number; interserver: number}[] = [];
  for (let server = 0; server < 3; server++)
    ports.push({http: await freePort(), tcp: await freePort(), interserver: await freePort()});
  const replica = (server: number) => `<replica><host>127.0.0.1</host><port>${ports[server]?.tcp}</port></replica>`;
  const shards = [[0, 1], [2]].map(
    (servers) => `<shard><internal_replication>false</internal_replication>${servers.map(replica).join("")}</shard>`,
  );
  const servers = ports.map(({http, tcp, interserver}, server) => {
    const home = join(folder, String(server));
    mkdirSync(join(home, "data"), {recursive: true});
    writeFileSync(
      join(home, "users.xml"),
      "<yandex><profiles><default/></profiles><quotas><default/></quotas><users><default><password/>" +
        "<networks><ip>127.0.0.1</ip></networks><profile>default</profile><quota>default</quota></default></users></yandex>",
    );
    writeFileSync(
      join(home, "config.xml"),
      `<yandex><logger><level>warning</level><log>${home}/log</log><errorlog>${home}/errors</errorlog></logger>` +
        `<listen_host>127.0.0.1</listen_host><http_port>${http}</http_port><tcp_port>${tcp}</tcp_port>` +
        `<interserver_http_port>${interserver}</interserver_http_port><path>${home}/data/</path>` +
        `<tmp_path>${home}/tmp/</tmp_path><users_config>${home}/users.xml</users_config>` +
        "<default_profile>default</default_profile><default_database>default</default_database>" +
        "<mark_cache_size>100000000</mark_cache_size>" +
        `<remote_servers><${name}>${shards.join("")}</${name}></remote_servers></yandex>`,
    );
    const child = spawn(program ?? "", [`--config-file=${home}/config.xml`], {stdio: "ignore", cwd: home});
    return {child, url: `http://127.0.0.1:${http}`, home};
  });
  // Whatever becomes of the test, none outlives it.
  const killAll = () => {
    for (const {child} of servers) child.kill("SIGKILL");
  };
  process.once("exit", killAll);
  const close = async () => {
    await Promise.all(servers.map(({child}) => end(child)));
    process.off("exit", killAll);
    rmSync(folder, {recursive: true, force: true});
  };
  try {
    await Promise.all(servers.map(waitFor));
  } catch (error) {
    await close();
    throw error;
  }
  return {
    urls: servers.map(({url}) => url),
    name,
    async kill(server) {
      const found = servers[server];
      if (found !== undefined) await end(found.child);
    },
    close,
  };
}

async function waitFor({child, url, home}: {child: ChildProcess; url: string; home: string}): Promise<void> {
  while (child.exitCode === null && child.signalCode === null) {
    const isUp = await fetch(url).then(
      ({ok}) => ok,
      () => false,
    );
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`clickhouse-server ended at once: ${readFileSync(`${home}/errors`, "utf8").slice(0, 500)}`);
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGKILL");
  await ended;
}
