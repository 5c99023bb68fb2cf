import { model } from "@medusajs/framework/utils"

/** A place that goods, or papers, are sent to. Belongs to one company; those below it may use it. */
export const CompanyAddress = model
  .define(
    { name: "CompanyAddress", tableName: "company_address" },
    {
      id: model.id({ prefix: "cadr" }).primaryKey(),
      /** Company whose address it is. */
      company_id: model.text(),
      /** Name by which the company knows it, e.g. `Warehouse north, gate 3`. */
      label: model.text().searchable(),
      is_ship_to: model.boolean().default(true),
      is_bill_to: model.boolean().default(false),
      /** At most one per company; the nearest company's default decides for those below. */
      is_default_ship_to: model.boolean().default(false),
      is_default_bill_to: model.boolean().default(false),
      /** Of a group: whether the legal entities below may use it. Others' units always may. */
      is_shared: model.boolean().default(false),
      /** Line with the company's name; null: the name of the company whose address it is. */
      company_name: model.text().searchable().nullable(),
      /** Person who takes the goods in. */
      attention: model.text().nullable(),
      address_1: model.text().searchable(),
      address_2: model.text().nullable(),
      postal_code: model.text().searchable().nullable(),
      city: model.text().searchable(),
      province: model.text().nullable(),
      /** Lower-case ISO 3166-1 code of two letters. */
      country_code: model.text(),
      phone: model.text().nullable(),
      /** The address's code in the merchant's ERP; once per company. */
      external_id: model.text().searchable().nullable(),
      /** Global Location Number: 13 digits with check digit. */
      gln: model.text().searchable().nullable(),
      /** When goods are received, per weekday, in the company's local time; null: not said. */
      opening_hours: model.json().nullable(),
      /** What the driver must know: the gate's code, the crane's number. */
      driver_note: model.text().nullable(),
      metadata: model.json().nullable(),
    }
  )
  .indexes([
    {
      name: "IDX_company_address_company_id",
      on: ["company_id"],
      where: "deleted_at IS NULL",
    },
    {
      name: "IDX_company_address_default_ship_to",
      on: ["company_id"],
      unique: true,
      where: "is_default_ship_to AND deleted_at IS NULL",
    },
    {
      name: "IDX_company_address_default_bill_to",
      on: ["company_id"],
      unique: true,
      where: "is_default_bill_to AND deleted_at IS NULL",
    },
    {
      name: "IDX_company_address_external_id_unique",
      on: ["company_id", "external_id"],
      unique: true,
      where: "external_id IS NOT NULL AND deleted_at IS NULL",
    },
  ])
  .checks([
    {
      name: "CK_company_address_has_a_use",
      expression: (columns) => `${columns.is_ship_to} OR ${columns.is_bill_to}`,
    },
    {
      name: "CK_company_address_default_has_its_use",
      expression: (columns) =>
        `(${columns.is_ship_to} OR NOT ${columns.is_default_ship_to}) AND (${columns.is_bill_to} OR NOT ${columns.is_default_bill_to})`,
    },
    {
      name: "CK_company_address_country_code",
      expression: (columns) => `${columns.country_code} ~ '^[a-z]{2}$'`,
    },
    {
      name: "CK_company_address_gln",
      expression: (columns) =>
        `${columns.gln} IS NULL OR ${columns.gln} ~ '^[0-9]{13}$'`,
    },
  ])
