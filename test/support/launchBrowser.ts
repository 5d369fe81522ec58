import { join } from "node:path";
import { type Browser, chromium as playwright } from "playwright-core";
import { unpackBrowser } from "./unpackBrowser.js";

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  // it must request only what the tests open
  ...["--disable-quic", "--no-first-run", "--disable-background-networking"],
  ...["--disable-component-update", "--disable-sync"],
];

/** Launches a headless Chromium that needs only the C library of the system. Close it after use. */
export async function launchBrowser(): Promise<Browser> {
  const folder = await unpackBrowser();
  return playwright.launch({
    executablePath: join(folder, "chromium"),
    args: flags,
    env: { ...process.env, LD_LIBRARY_PATH: join(folder, "al2023/lib"), FONTCONFIG_PATH: join(folder, "fonts") },
  });
}
