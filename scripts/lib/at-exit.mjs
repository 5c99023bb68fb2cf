const CODES = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 }

const cleanups = new Set()
let ending = null
let puttingAway = null
let codeWhenEnded = null

const putAway = async () => {
  while (cleanups.size) {
    // Last started, first ended: the store before its database.
    const cleanup = [...cleanups].at(-1)
    cleanups.delete(cleanup)
    // One that fails must not keep the others from being put away.
    await cleanup().catch((error) => console.error(error))
  }
}

/** Puts away everything that is left. Who calls it meanwhile waits as well. */
export const putAwayAll = () => {
  puttingAway ??= putAway().finally(() => (puttingAway = null))
  return puttingAway
}

const end = (signal) => {
  if (ending) {
    return
  }
  console.log("\nStopping …")
  ending = putAwayAll().finally(() =>
    process.exit(codeWhenEnded ?? CODES[signal])
  )
}

/** For scripts that run until somebody ends them: that is no failure. */
export const endingIsNormal = () => {
  codeWhenEnded = 0
}

/** Whether Ctrl-C was pressed and things are being put away. */
export const isEnding = () => ending !== null

/**
 * Something to put away when the script is interrupted. The answer puts it
 * away at once, at most once.
 *
 * @param {() => Promise<void>} cleanup
 * @returns {() => Promise<void>}
 */
export const atExit = (cleanup) => {
  if (cleanups.size === 0 && !ending) {
    for (const signal of Object.keys(CODES)) {
      process.removeListener(signal, end)
      process.on(signal, end)
    }
  }
  cleanups.add(cleanup)
  return async () => {
    if (cleanups.delete(cleanup)) {
      await cleanup()
    }
  }
}
