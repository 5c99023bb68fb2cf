export { CompanyImport } from "./company-import"
export { CompanyImportFile } from "./company-import-file"
export { CompanyImportRow } from "./company-import-row"
