import { existsSync, readFileSync } from "node:fs"
import { inRoot } from "../lib/paths.mjs"
import { openApiDocument } from "./document.mjs"

/** Where the document lies. */
export const OPENAPI_FILE = inRoot("docs", "openapi.json")

/** The document as the file has it. */
export const openApiText = () =>
  `${JSON.stringify(openApiDocument(), null, 2)}\n`

/** Says whether the committed document is what the code says now. */
export const checkOpenApi = async () => {
  const committed = existsSync(OPENAPI_FILE)
    ? readFileSync(OPENAPI_FILE, "utf8")
    : ""
  return committed === openApiText()
    ? []
    : ['docs/openapi.json is not what the code says: run "npm run openapi"']
}
