import { type SpawnSyncOptions, spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  export interface ProvidedContext {
    /** The folder with the socket of a PostgreSQL server that runs for these tests alone. */
    postgres: string;
  }
}

/** Where Debian and its relatives put each version. */
const VERSIONS = "/usr/lib/postgresql";

/**
 * Starts a PostgreSQL server in a folder of its own, to be reached by a socket in that folder and by no port. Its language is
 * German, so that whatever depends on a collation shows.
 */
export default function startPostgres({ provide }: TestProject): () => void {
  const bin = newest();
  const folder = mkdtempSync(join(tmpdir(), "medtech-germany-postgres-"));
  const user = owner();
  if (user !== undefined) chownSync(folder, user.uid, user.gid);
  const call = (program: string, ...args: string[]) =>
    must(join(bin, program), args, { ...user, cwd: folder, env: { ...process.env, LC_ALL: "C" } });
  const data = join(folder, "data");
  const stop = () => {
    if (existsSync(join(data, "postmaster.pid"))) call("pg_ctl", "stop", "-D", data, "-m", "immediate");
    rmSync(folder, { recursive: true });
  };
  try {
    const locale = ["--locale-provider=icu", "--icu-locale=de", "--locale=C", "--encoding=UTF8"];
    call("initdb", "-D", data, "-U", "postgres", "-A", "trust", "--no-sync", ...locale);
    const settings = `-c listen_addresses= -c unix_socket_directories=${folder} -c fsync=off`;
    call("pg_ctl", "start", "-D", data, "-w", "-l", join(folder, "log"), "-o", settings);
  } catch (error) {
    stop();
    throw error;
  }
  provide("postgres", folder);
  return stop;
}

function newest(): string {
  const versions = existsSync(VERSIONS) ? readdirSync(VERSIONS).filter((name) => /^\d+$/.test(name)) : [];
  const version = Math.max(...versions.map(Number));
  // from 15 on, a server can have a collation that does not depend on the system
  if (!(version >= 15)) throw new Error("PostgreSQL 15 or newer is needed: apt-get install postgresql");
  return join(VERSIONS, String(version), "bin");
}

/** Whom the server belongs to: PostgreSQL refuses to run as root. */
function owner(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (kind: string) => Number(must("id", [kind, "postgres"], {}));
  return { uid: id("-u"), gid: id("-g") };
}

function must(program: string, args: readonly string[], options: SpawnSyncOptions): string {
  // pg_ctl's server would keep a pipe open for as long as it runs
  const isStart = args[0] === "start";
  const stdio: SpawnSyncOptions["stdio"] = ["ignore", isStart ? "ignore" : "pipe", isStart ? "ignore" : "pipe"];
  const { status, stdout, stderr, error } = spawnSync(program, args, { ...options, stdio, encoding: "utf8" });
  if (status !== 0)
    throw new Error(`${program} ${args.join(" ")} failed: ${error?.message ?? stderr ?? "see its log"}`);
  return String(stdout ?? "");
}
