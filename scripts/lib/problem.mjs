import { isEnding, putAwayAll } from "./at-exit.mjs"

/**
 * Something that the person at the keyboard can put right. Its message says
 * what is wrong and what to do, so it is shown without a stack trace.
 */
export class Problem extends Error {
  /**
   * @param {string} message
   * @param {{ details?: string }} [more] output of the command that failed
   */
  constructor(message, { details } = {}) {
    super(message)
    this.name = "Problem"
    this.details = details
  }
}

const DISK_PROBLEMS = {
  EACCES: "may not be written by this user",
  EPERM: "may not be written by this user",
  EROFS: "is on a disk that cannot be written",
  ENOSPC: "cannot be written because the disk is full",
}

/** Words for what the machine refuses, where it says which file it is about. */
const inWords = (error) =>
  DISK_PROBLEMS[error.code] && error.path
    ? new Problem(`${error.path} ${DISK_PROBLEMS[error.code]}.`)
    : error

/**
 * Runs a script's main function; ends the process with exit code 1 and the
 * problem in words, or with a stack trace where it is our own mistake. Puts away
 * what the script has left running, either way.
 */
export const runMain = async (main) => {
  try {
    await main()
  } catch (thrown) {
    const error = inWords(thrown)
    if (isEnding()) {
      // Whoever pressed Ctrl-C knows why it was cut short.
      return
    }
    if (error instanceof Problem) {
      if (error.details) {
        console.error(`\n${error.details.trimEnd()}`)
      }
      console.error(`\n✗ ${error.message}`)
    } else {
      console.error(error)
    }
    process.exitCode = 1
  } finally {
    await putAwayAll()
  }
}
