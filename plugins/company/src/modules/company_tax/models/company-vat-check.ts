import { model } from "@medusajs/framework/utils"
import {
  VAT_CHECK_RESULTS,
  VAT_CHECK_SOURCES,
} from "../../../domain/tax/vat-standing"

/** An answer about a VAT id, kept as proof: rows are added, never changed. */
export const CompanyVatCheck = model
  .define(
    { name: "CompanyVatCheck", tableName: "company_vat_check" },
    {
      id: model.id({ prefix: "vatc" }).primaryKey(),
      /** The legal entity for which it was asked. */
      company_id: model.text(),
      /** The VAT id that was asked for; an answer counts for this one only. */
      vat_id: model.text(),
      result: model.enum([...VAT_CHECK_RESULTS]),
      /** Who answered: the register, or staff who found out otherwise. */
      source: model.enum([...VAT_CHECK_SOURCES]),
      checked_at: model.dateTime(),
      /** The user who decided, or who asked the register; null for a job. */
      user_id: model.text().nullable(),
      /** Their name then, for the day when the user is gone. */
      user_name: model.text().nullable(),
      /** The register's number of its answer, which proves it to the tax office. */
      request_identifier: model.text().nullable(),
      /** Name under which the register knows the number. */
      registered_name: model.text().nullable(),
      /** Address under which the register knows the number. */
      registered_address: model.text().nullable(),
      /** Why the register did not answer, or what staff's decision rests on. */
      note: model.text().nullable(),
    }
  )
  .indexes([
    {
      name: "IDX_company_vat_check_company_id",
      on: ["company_id", "vat_id", "checked_at"],
      where: "deleted_at IS NULL",
    },
  ])
  .checks([
    {
      name: "CK_company_vat_check_staff_decides",
      expression: (columns) =>
        `${columns.source} <> 'staff' OR (${columns.result} <> 'unavailable' AND ${columns.user_name} IS NOT NULL)`,
    },
  ])
