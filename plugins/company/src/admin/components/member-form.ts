import * as z from "zod"

import type { NewMember } from "../hooks/members"

const choices = {
  role: z.string().min(1),
  is_default: z.boolean(),
}

/** The role of somebody who is a member already. */
export const memberSchema = z.object(choices)

/** Either a customer that exists or a person with an e-mail address. */
export const newMemberSchema = z.discriminatedUnion("who", [
  z.object({
    ...choices,
    who: z.literal("customer"),
    customer_id: z.string().min(1),
    email: z.string(),
    first_name: z.string(),
    last_name: z.string(),
  }),
  z.object({
    ...choices,
    who: z.literal("person"),
    customer_id: z.string(),
    email: z.email().max(255),
    first_name: z.string().max(255),
    last_name: z.string().max(255),
  }),
])

export type NewMemberValues = z.infer<typeof newMemberSchema>

/** The values as the API takes them: only those of the kind that was chosen. */
export const newMemberInput = (values: NewMemberValues): NewMember => {
  const { role, is_default } = values

  if (values.who === "customer") {
    return { role, is_default, customer_id: values.customer_id }
  }

  return {
    role,
    is_default,
    email: values.email.trim(),
    first_name: values.first_name.trim() || undefined,
    last_name: values.last_name.trim() || undefined,
  }
}
