import { model } from "@medusajs/framework/utils"
import { APPLICATION_ENTRY_KINDS } from "../../../domain/application/application-entry"
import { CompanyApplication } from "./company-application"

/** One thing that was said about or done to an application. */
export const CompanyApplicationEntry = model
  .define(
    { name: "CompanyApplicationEntry", tableName: "company_application_entry" },
    {
      id: model.id({ prefix: "capen" }).primaryKey(),
      application: model.belongsTo(() => CompanyApplication, {
        mappedBy: "entries",
      }),
      kind: model.enum([...APPLICATION_ENTRY_KINDS]),
      /** The question, the answer, or the reason; null where nothing was said. */
      text: model.text().nullable(),
      /** Admin user who did it; null: the applicant. */
      user_id: model.text().nullable(),
      /** Fields that the applicant changed, with what was there before. */
      changes: model.json().nullable(),
    }
  )
  .indexes([
    {
      name: "IDX_company_application_entry_order",
      on: ["application_id", "created_at", "id"],
    },
  ])
