import { z } from "@medusajs/framework/zod"
import {
  LanguageName,
  Name,
  oneOrMore,
  pageParams,
  RoleKey,
  Short,
} from "../validators"

export const CreateInvitation = z.strictObject({
  email: z.email().max(255),
  first_name: Name.nullable().optional(),
  last_name: Name.nullable().optional(),
  role: RoleKey,
  language: LanguageName.nullable().optional(),
})

export type CreateInvitation = z.infer<typeof CreateInvitation>

export const GetInvitationsParams = pageParams("-created_at").extend({
  status: oneOrMore(z.enum(["pending", "expired", "accepted", "revoked"])),
})

/** In the body, never in the address: addresses are logged. */
export const LookUpInvitation = z.strictObject({ token: Short })

export type LookUpInvitation = z.infer<typeof LookUpInvitation>

export const AcceptInvitation = LookUpInvitation.extend({
  /** Of the new account. */
  password: z.string().min(8).max(128).optional(),
  first_name: Name.nullable().optional(),
  last_name: Name.nullable().optional(),
})

export type AcceptInvitation = z.infer<typeof AcceptInvitation>
