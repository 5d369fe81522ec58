import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { unpackBrowser } from "./unpackBrowser.js";

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  // it talks to the pages that it is told to open, and to nobody else
  ...["--disable-quic", "--no-first-run", "--disable-background-networking"],
  ...["--disable-component-update", "--disable-sync"],
];

/** A headless Chromium that needs nothing of the system but its C library. Whoever launches it closes it. */
export async function launchBrowser(): Promise<Browser> {
  const folder = await unpackBrowser();
  return chromium.launch({
    executablePath: join(folder, "chromium"),
    args: flags,
    env: { ...process.env, LD_LIBRARY_PATH: join(folder, "al2023/lib"), FONTCONFIG_PATH: join(folder, "fonts") },
  });
}
