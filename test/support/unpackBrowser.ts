import { createReadStream, createWriteStream, existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress } from "node:zlib";
import { root } from "./root.js";
import { run } from "./run.js";

const fontconfig = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/**
 * Unpacks the browser of the npm package into `.tmp/`; later runs find it there.
 *
 * @returns the folder with the program `chromium`, its fonts, and the libraries that a bare system lacks
 */
export async function unpackBrowser(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  const browserPackage = join(dirname(entry), "../..");
  const { version } = createRequire(import.meta.url)(join(browserPackage, "package.json"));
  const folder = join(root, ".tmp", `chromium-${version}`);
  if (existsSync(folder)) return folder;

  await mkdir(dirname(folder), { recursive: true });
  const unpacked = await mkdtemp(`${folder}-`);
  // the package itself unpacks only into the system's temporary folder, and the libraries only on a cloud's machines
  for (const name of await readdir(join(browserPackage, "bin"))) {
    await unpack(join(browserPackage, "bin", name), join(unpacked, name.replace(/\.br$/, "")));
  }
  // the fonts' own configuration names folders that we don't unpack to
  await writeFile(join(unpacked, "fonts/fonts.conf"), fontconfig);
  // in a race, the second finds the folder already there
  await rename(unpacked, folder).catch(() => rm(unpacked, { recursive: true }));
  return folder;
}

/** Decompresses a file; an archive becomes a folder of its name, but the graphics libraries lie beside the program. */
async function unpack(file: string, target: string): Promise<void> {
  await pipeline(createReadStream(file), createBrotliDecompress(), createWriteStream(target, { mode: 0o755 }));
  if (!target.endsWith(".tar")) return;
  const folder = target.endsWith("swiftshader.tar") ? dirname(target) : target.replace(/\.tar$/, "");
  await mkdir(folder, { recursive: true });
  const { status, stderr } = await run("tar", ["-xf", target, "-C", folder], folder);
  if (status !== 0) throw new Error(`${file} could not be unpacked:\n${stderr}`);
  await rm(target);
}
