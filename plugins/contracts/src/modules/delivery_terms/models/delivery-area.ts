import { model } from "@medusajs/framework/utils"

/** Postcodes to which goods are brought on certain days of the week only. */
export const DeliveryArea = model
  .define(
    { name: "DeliveryArea", tableName: "delivery_area" },
    {
      id: model.id({ prefix: "darea" }).primaryKey(),
      /** What people call it: `Kiruna`. */
      name: model.text(),
      /** Lower-case ISO 3166-1 alpha-2 code. */
      country_code: model.text(),
      /** First postcode of the range, without spaces: `98000`. */
      postal_from: model.text(),
      /** Last postcode of the range, as long as the first. */
      postal_to: model.text(),
      /** ISO days of the week on which is delivered, `1` for Monday to `7`. */
      weekdays: model.array(),
    }
  )
  .indexes([
    {
      name: "UQ_delivery_area_from",
      on: ["country_code", "postal_from"],
      unique: true,
      where: "deleted_at IS NULL",
    },
  ])
  .checks([
    {
      name: "CK_delivery_area_range",
      expression: (columns) =>
        `length(${columns.postal_from}) = length(${columns.postal_to}) AND ${columns.postal_from} <= ${columns.postal_to}`,
    },
    {
      name: "CK_delivery_area_weekdays",
      expression: (columns) =>
        `cardinality(${columns.weekdays}) > 0 AND ${columns.weekdays} <@ ARRAY['1','2','3','4','5','6','7']`,
    },
  ])
