import { companyImport } from "./company-import.mjs"
import { companyList } from "./company-list.mjs"

/** Every measure, in the order in which they run; each gets a database of its own. */
export const MEASURES = [companyList, companyImport]
