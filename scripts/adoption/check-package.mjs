import {
  checkPackage as checkTypes,
  createPackageFromTarballData,
} from "@arethetypeswrong/core"
import { readFileSync } from "node:fs"
import { publint } from "publint"

const isSuggestion = ({ type }) => type === "suggestion"

/** The condition under which this repository reads the source, which is not published. */
const isForUsOnly = ({ path }) => path.includes("b2b-source")

/** `.` has types that add to other packages', and nothing to import. */
const isTypesOnly = ({ code, path }) =>
  code === "EXPORTS_TYPES_INVALID_FORMAT" && path[1] === "."

/** Medusa wants a default export of a script, and loads it as CommonJS. */
const isMedusaScript = ({ code, path }) =>
  code === "CJS_WITH_ESMODULE_DEFAULT_EXPORT" && /scripts/.test(path[1])

const MEANT = [isSuggestion, isForUsOnly, isTypesOnly, isMedusaScript]

const lint = async (tarball) => {
  const { messages } = await publint({
    pack: {
      tarball: tarball.buffer.slice(
        tarball.byteOffset,
        tarball.byteOffset + tarball.byteLength
      ),
    },
  })
  return messages
    .filter((message) => !MEANT.some((isMeant) => isMeant(message)))
    .map(({ code, path, args }) =>
      ["publint:", code, path.join(" "), JSON.stringify(args)].join(" ")
    )
}

/** It does not know `exports`, through which everything here goes. */
const isOldResolution = ({ resolutionKind }) => resolutionKind === "node10"

/** A bundle for Medusa's admin builder; nobody imports it in TypeScript. */
const isAdminBundle = ({ kind, entrypoint }) =>
  kind === "UntypedResolution" && entrypoint === "./admin"

const lintTypes = async (tarball) => {
  const { problems, types } = await checkTypes(
    createPackageFromTarballData(tarball)
  )
  if (!types) {
    return ["attw: it has no types"]
  }
  return problems
    .filter((each) => !isOldResolution(each) && !isAdminBundle(each))
    .map(({ kind, ...where }) => `attw: ${kind} ${JSON.stringify(where)}`)
}

/**
 * What publint and @arethetypeswrong say about a packed package, but for what
 * is meant so.
 *
 * @param {import("./packages.mjs").PackedPackage} packed
 * @returns {Promise<string[]>}
 */
export const findFaults = async ({ name, file }) => {
  const tarball = readFileSync(file)
  const faults = [...(await lint(tarball)), ...(await lintTypes(tarball))]
  return faults.map((fault) => `${name} ${fault}`)
}
