import { fork } from "node:child_process";
import { totalmem } from "node:os";
import { fileURLToPath } from "node:url";

/**
 * Runs a file of this folder in its own process with `input`, and passes on the messages it sends. What one measurement
 * leaves behind (garbage, compiled code) then can't disturb the next, and each may run out of memory or time alone.
 *
 * @returns why it ended early, if it did
 */
export function runChild<M>(
  file: string,
  input: unknown,
  read: (message: M) => void,
  minutes = 15,
): Promise<string | undefined> {
  const memory = Math.floor((totalmem() / 2 ** 20) * 0.7);
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), [JSON.stringify(input)], {
    execArgv: ["--import", "tsx", "--expose-gc", `--max-old-space-size=${memory}`],
    stdio: ["ignore", "inherit", "pipe", "ipc"],
    timeout: minutes * 60_000,
  });
  let errors = "";
  child.stderr?.on("data", (text: Buffer) => {
    errors = (errors + text.toString()).slice(-20_000);
  });
  child.on("message", (message) => read(message as M));
  return new Promise((resolve) => {
    child.on("close", (code, signal) => {
      if (code === 0) resolve(undefined);
      else if (errors.includes("out of memory")) resolve("out of memory");
      else if (signal === "SIGTERM") resolve(`no answer within ${minutes} min`);
      else resolve(/^\w*Error.*$/m.exec(errors)?.[0] ?? `ended with ${signal ?? code}`);
    });
  });
}

/** Runs such a file, and returns all messages it sends. Reports on stderr why it ended early, if it did. */
export async function messagesOf<M>(file: string, input: unknown): Promise<M[]> {
  const messages: M[] = [];
  const ended = await runChild<M>(file, input, (message) => messages.push(message));
  if (ended !== undefined) console.error(`${file} ${JSON.stringify(input)}: ${ended}`);
  return messages;
}

/** In such a process: the input it was given. */
export function childInput<I>(): I {
  return JSON.parse(process.argv[2]!) as I;
}
