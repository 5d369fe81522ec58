import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import chromium, { inflate } from "@sparticuz/chromium";
import { root } from "./root.js";

const fontconfig = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/**
 * Unpacks the browser that comes with the npm package, once: later runs find it in `.tmp/`.
 *
 * @returns the folder with the program `chromium`, its fonts, and the libraries that it needs and a bare system lacks
 */
export async function unpackBrowser(): Promise<string> {
  const browserPackage = dirname(dirname(createRequire(import.meta.url).resolve("@sparticuz/chromium")));
  const { version } = createRequire(import.meta.url)(join(browserPackage, "package.json"));
  const folder = join(root, ".tmp", `chromium-${version}`);
  if (existsSync(folder)) return folder;

  await mkdir(dirname(folder), { recursive: true });
  const unpacked = await mkdtemp(`${folder}-`);
  const { TMPDIR } = process.env;
  // the package always unpacks into the folder for temporary files, and takes what it finds there for complete
  process.env["TMPDIR"] = unpacked;
  try {
    await chromium.executablePath();
    await inflate(join(browserPackage, "bin/al2023.tar.br"));
  } finally {
    if (TMPDIR === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = TMPDIR;
  }
  // its own names folders that we do not unpack to
  await writeFile(join(unpacked, "fonts/fonts.conf"), fontconfig);
  // whoever comes second in a race finds the folder there already
  await rename(unpacked, folder).catch(() => rm(unpacked, { recursive: true }));
  return folder;
}
