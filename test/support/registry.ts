import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { consumerFile } from "./ifConsumers.js";

const CONFIG = `
storage: ./storage
auth:
  htpasswd:
    file: ./htpasswd
uplinks: {}
packages:
  "**":
    access: $all
    publish: $authenticated
web:
  enable: false
log: { type: stdout, format: json, level: error }
`;

/** A registry of its own on this machine, without a way to any other; whoever starts it stops it. */
export async function startRegistry(folder: string) {
  mkdirSync(folder);
  writeFileSync(join(folder, "config.yaml"), CONFIG);
  const url = `http://127.0.0.1:${await freePort()}/`;
  const program = consumerFile("verdaccio/bin/verdaccio");
  const child = spawn(process.execPath, [program, "--config", join(folder, "config.yaml"), "--listen", url], {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  }
  const ended = new Promise<void>((resolve) => child.on("close", () => resolve()));
  const stop = async (): Promise<void> => {
    child.kill();
    await ended;
  };

  while (!(await answers(url))) {
    if (child.exitCode !== null) throw new Error(`the registry did not start:\n${output}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return { url, token: await register(url), stop };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}-/ping`)).ok;
  } catch {
    return false;
  }
}

async function register(url: string): Promise<string> {
  const response = await fetch(`${url}-/user/org.couchdb.user:maintainer`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ name: "maintainer", password: "only-for-this-test" }),
  });
  const { token } = (await response.json()) as { token?: string };
  if (token === undefined) throw new Error(`the registry gave no token: ${response.status}`);
  return token;
}
