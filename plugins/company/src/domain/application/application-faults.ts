import { checkOrganizationNumber } from "../identity/organization-number"
import { checkVatId } from "../identity/vat-id"
import { faultSentence } from "../identity/number-fault"
import {
  type ApplicationField,
  type ApplicationFieldValue,
  faultyFields,
  type FieldFault,
} from "./application-field"

/** The part of an application that is checked beyond its form. */
export type CheckedPart = {
  company_name: string
  first_name: string
  last_name: string
  country_code: string
  organization_number: string
  vat_id?: string | null
  fields: Record<string, ApplicationFieldValue | null>
}

/** Something wrong: a code for programs, a sentence for people. */
export type ApplicationFault = { code: string; message: string }

const FIELD_SENTENCES: Record<FieldFault["fault"], string> = {
  required: "must be answered",
  type: "has an answer of another type than asked for",
  length: "has too long an answer",
  choice: "has an answer that is none of the choices",
  unknown: "is not asked for",
}

/** What makes a text an address that a mail program turns into a link. */
const LINK = /:\/\/|www\./i

const NAMES = ["company_name", "first_name", "last_name"] as const

/** Names that lead somewhere: anybody can have our mails sent to anybody, with these in them. */
const linkFaults = (application: CheckedPart): ApplicationFault[] =>
  NAMES.filter((name) => LINK.test(application[name])).map((name) => ({
    code: `${name}.link`,
    message: `${name} must not contain an address of a web page ("://" or "www.")`,
  }))

/** What is wrong with an application's names and numbers and with the answers to the merchant's own fields. */
export const applicationFaults = (
  application: CheckedPart,
  fields: ApplicationField[]
): ApplicationFault[] => {
  const number = checkOrganizationNumber(
    application.organization_number,
    application.country_code
  )
  const vat = application.vat_id ? checkVatId(application.vat_id) : null
  return [
    ...linkFaults(application),
    ...(number.ok
      ? []
      : [
          {
            code: `organization_number.${number.fault}`,
            message: `organization_number ${faultSentence(number.fault)}`,
          },
        ]),
    ...(vat && !vat.ok
      ? [
          {
            code: `vat_id.${vat.fault}`,
            message: `vat_id ${faultSentence(vat.fault)}`,
          },
        ]
      : []),
    ...faultyFields(fields, application.fields).map(({ key, fault }) => ({
      code: `fields.${key}.${fault}`,
      message: `fields.${key} ${FIELD_SENTENCES[fault]}`,
    })),
  ]
}
