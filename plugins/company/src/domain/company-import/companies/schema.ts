import { z } from "@medusajs/framework/zod"
import {
  checkedCell,
  emailCell,
  oneOfCell,
  requiredCell,
  textCell,
} from "../../../import/cells"
import { COMPANY_KINDS } from "../../company-kind"
import { COMPANY_STATUSES } from "../../effective-status"
import { isGln } from "../../gln"
import { LANGUAGES } from "../../language"
import { isPeppolId } from "../../peppol-id"
import { isTimeZone } from "../../time-zone"

/** Longest organisation number or VAT id. */
const NUMBER_LENGTH = 32

/** A row of a file of companies. A column that the file lacks is undefined, an empty cell null. */
export const companyRowSchema = z.strictObject({
  external_id: requiredCell(),
  name: textCell(),
  kind: oneOfCell(COMPANY_KINDS, {
    koncern: "group",
    grupp: "group",
    bolag: "legal_entity",
    företag: "legal_entity",
    "juridisk person": "legal_entity",
    enhet: "unit",
    avdelning: "unit",
    filial: "unit",
  }),
  parent_external_id: textCell(),
  country_code: checkedCell(
    (text) => /^[a-z]{2}$/i.test(text),
    "no_country"
  ).transform((text) => text?.toLowerCase() ?? text),
  organization_number: textCell(NUMBER_LENGTH),
  vat_id: textCell(NUMBER_LENGTH),
  currency_code: checkedCell(
    (text) => /^[a-z]{3}$/i.test(text),
    "no_currency"
  ).transform((text) => text?.toLowerCase() ?? text),
  gln: checkedCell(isGln, "no_gln", 13),
  peppol_id: checkedCell(isPeppolId, "no_peppol_id"),
  status: oneOfCell(COMPANY_STATUSES, {
    väntande: "pending",
    aktiv: "active",
    spärrad: "suspended",
    stängd: "closed",
    avslutad: "closed",
  }),
  language: oneOfCell(LANGUAGES, { svenska: "sv", engelska: "en" }),
  time_zone: checkedCell(isTimeZone, "no_time_zone", 64),
  representative: emailCell(),
})

export type CompanyFileRow = z.output<typeof companyRowSchema>
