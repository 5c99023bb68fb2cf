/**
 * @param {Record<string, any>} manifest a package.json
 * @param {string} subPath "." or "./hooks"
 */
export const isExported = (manifest, subPath) =>
  Object.keys(manifest.exports ?? {}).some((key) => {
    const [before, after] = key.split("*")
    return after === undefined
      ? key === subPath
      : subPath.startsWith(before) &&
          subPath.endsWith(after) &&
          subPath.length > key.length - 1
  })

/**
 * All targets in an `exports` field, flat.
 *
 * @param {unknown} exports
 * @returns {{ key: string, condition: string | null, target: string }[]}
 */
export const exportTargets = (exports, key = null, condition = null) => {
  if (typeof exports === "string") {
    return [{ key, condition, target: exports }]
  }
  return Object.entries(exports ?? {}).flatMap(([name, value]) =>
    name.startsWith(".")
      ? exportTargets(value, name, condition)
      : exportTargets(value, key, condition ?? name)
  )
}
