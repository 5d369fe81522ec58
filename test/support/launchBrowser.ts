import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import chromium, { inflate } from "@sparticuz/chromium";
import { type Browser, chromium as playwright } from "playwright-core";
import { root } from "./root.js";

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

const fontconfig = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/**
 * Unpacks the browser of the npm package once; later runs find it in `.tmp/`.
 *
 * @returns the folder with the program `chromium`, its fonts, and libraries that a bare system lacks
 */
async function unpackBrowser(): Promise<string> {
  const browserPackage = dirname(dirname(createRequire(import.meta.url).resolve("@sparticuz/chromium")));
  const { version } = createRequire(import.meta.url)(join(browserPackage, "package.json"));
  const folder = join(root, ".tmp", `chromium-${version}`);
  if (existsSync(folder)) return folder;

  await mkdir(dirname(folder), { recursive: true });
  const unpacked = await mkdtemp(`${folder}-`);
  const { TMPDIR } = process.env;
  // the package unpacks to the temporary folder, and assumes that what it finds there is complete
  process.env["TMPDIR"] = unpacked;
  try {
    await chromium.executablePath();
    await inflate(join(browserPackage, "bin/al2023.tar.br"));
  } finally {
    if (TMPDIR === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = TMPDIR;
  }
  // the one of the package names other folders
  await writeFile(join(unpacked, "fonts/fonts.conf"), fontconfig);
  // another process may have unpacked it meanwhile
  await rename(unpacked, folder).catch(() => rm(unpacked, { recursive: true }));
  return folder;
}
