import { textOrNull } from "@medusa-b2b/admin-kit/text"
import * as z from "zod"

import {
  type AdminCompany,
  isGln,
  isPeppolId,
  type UpdateCompanyDTO,
} from "../types"

/** Yes, no, or what the company above says. */
export const WORDS = ["inherited", "yes", "no"] as const

const word = z.enum(WORDS)

/** How the company's post and goods go out. */
export const postSchema = z.object({
  order_confirmation_to_buyer: word,
  only_addresses_on_file: word,
  gln: z
    .string()
    .refine((text) => !text.trim() || isGln(text.replace(/\s/g, ""))),
  peppol_id: z
    .string()
    .refine((text) => !text.trim() || isPeppolId(text.trim())),
})

export type PostValues = z.infer<typeof postSchema>

const wordOf = (value: boolean | null): PostValues["only_addresses_on_file"] =>
  value === null ? "inherited" : value ? "yes" : "no"

const valueOf = (given: PostValues["only_addresses_on_file"]) =>
  given === "inherited" ? null : given === "yes"

/** What the form shows first. */
export const postValues = (company: AdminCompany): PostValues => ({
  order_confirmation_to_buyer: wordOf(company.order_confirmation_to_buyer),
  only_addresses_on_file: wordOf(company.only_addresses_on_file),
  gln: company.gln ?? "",
  peppol_id: company.peppol_id ?? "",
})

/** The values as the API takes them. */
export const postInput = (values: PostValues): UpdateCompanyDTO => ({
  order_confirmation_to_buyer: valueOf(values.order_confirmation_to_buyer),
  only_addresses_on_file: valueOf(values.only_addresses_on_file),
  gln: textOrNull(values.gln.replace(/\s/g, "")),
  peppol_id: textOrNull(values.peppol_id),
})
