import { model } from "@medusajs/framework/utils"

/**
 * The uploaded file of a run. Beside the run, because it is big and is read
 * once; deleted as soon as the run is done, because it is full of people's data.
 */
export const CompanyImportFile = model
  .define(
    { name: "CompanyImportFile", tableName: "company_import_file" },
    {
      id: model.id({ prefix: "cimpf" }).primaryKey(),
      company_import_id: model.text(),
      /** Its bytes in base64. */
      content: model.text(),
    }
  )
  .indexes([
    {
      name: "IDX_company_import_file_once",
      on: ["company_import_id"],
      unique: true,
    },
  ])
