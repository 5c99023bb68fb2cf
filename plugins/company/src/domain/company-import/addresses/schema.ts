import { z } from "@medusajs/framework/zod"
import {
  booleanCell,
  checkedCell,
  requiredCell,
  TEXT_LENGTH,
  textCell,
} from "../../../import/cells"
import { isGln } from "../../gln"

/** A row of a file of addresses. A column that the file lacks is undefined, an empty cell null. */
export const addressRowSchema = z.strictObject({
  external_id: requiredCell(),
  company_external_id: requiredCell(),
  label: textCell(),
  company_name: textCell(),
  attention: textCell(),
  address_1: textCell(),
  address_2: textCell(),
  postal_code: textCell(),
  city: textCell(),
  province: textCell(),
  country_code: checkedCell(
    (text) => /^[a-z]{2}$/i.test(text),
    "no_country"
  ).transform((text) => text?.toLowerCase() ?? text),
  phone: textCell(),
  gln: checkedCell(isGln, "no_gln", 13),
  driver_note: textCell(TEXT_LENGTH),
  is_ship_to: booleanCell(),
  is_bill_to: booleanCell(),
  is_default_ship_to: booleanCell(),
  is_default_bill_to: booleanCell(),
  is_shared: booleanCell(),
})

export type AddressFileRow = z.output<typeof addressRowSchema>
