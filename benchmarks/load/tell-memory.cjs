/*
 * Preloaded into the store: on SIGUSR2 it collects its garbage and writes down
 * what is left, so that what lives on can be told from what only lies around.
 */
const { writeFileSync, renameSync } = require("node:fs")
const { setFlagsFromString } = require("node:v8")
const { runInNewContext } = require("node:vm")

setFlagsFromString("--expose-gc")
const collect = runInNewContext("gc")

process.on("SIGUSR2", () => {
  // Twice: what the first one finalises, the second one frees.
  collect()
  collect()
  const file = `${process.env.MEMORY_FILE}.${process.pid}`
  writeFileSync(`${file}.new`, JSON.stringify(process.memoryUsage()))
  renameSync(`${file}.new`, file)
})
