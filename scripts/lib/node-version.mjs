import { Problem } from "./problem.mjs"

/** As Medusa 2.21 itself asks for: 20.19 or later of 20, or 22.12 or later. */
export const isNodeSupported = (version) => {
  const [major, minor] = version.replace(/^v/, "").split(".").map(Number)
  return (
    (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22
  )
}

/** @throws {Problem} with a sentence, where Node.js is too old */
export const requireNode = (version = process.version) => {
  if (!isNodeSupported(version)) {
    throw new Problem(
      `This is Node.js ${version}; the store needs 20.19 or later, or 22.12 ` +
        "or later. Get it from https://nodejs.org and try again."
    )
  }
}
