import { model } from "@medusajs/framework/utils"
import { VAT_CHECK_RESULTS } from "../../../domain/tax/vat-standing"

/** What the register of VAT ids answered about an applicant's, kept as proof: rows are added, never changed. */
export const CompanyApplicationVatCheck = model
  .define(
    {
      name: "CompanyApplicationVatCheck",
      tableName: "company_application_vat_check",
    },
    {
      id: model.id({ prefix: "capvc" }).primaryKey(),
      application_id: model.text(),
      /** The VAT id that was asked for; an answer counts for this one only. */
      vat_id: model.text(),
      result: model.enum([...VAT_CHECK_RESULTS]),
      checked_at: model.dateTime(),
      /** Admin user who asked. */
      user_id: model.text().nullable(),
      /** The register's number of its answer, which proves it to the tax office. */
      request_identifier: model.text().nullable(),
      /** Name under which the register knows the number. */
      registered_name: model.text().nullable(),
      /** Address under which the register knows the number. */
      registered_address: model.text().nullable(),
      /** Why the register did not answer. */
      note: model.text().nullable(),
    }
  )
  .indexes([
    {
      name: "IDX_company_application_vat_check_latest",
      on: ["application_id", "vat_id", "checked_at"],
    },
  ])
