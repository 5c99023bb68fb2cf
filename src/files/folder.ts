import path from "node:path"

/** Where the store keeps private files: outside of what it serves to everybody. */
export const privateFilesFolder = (): string =>
  path.resolve(process.env.PRIVATE_FILES || path.join(".demo", "files"))
