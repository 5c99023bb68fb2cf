import { z } from "@medusajs/framework/zod"
import { MAIL_STATUSES } from "../../../domain/mail/mail-status"
import { oneOrMore, pageParams, Short } from "../../validators"

export const AdminGetMailsParams = pageParams("-created_at").extend({
  q: z.string().max(255).optional(),
  id: oneOrMore(Short),
  company_id: oneOrMore(Short),
  kind: oneOrMore(Short),
  status: oneOrMore(z.enum(MAIL_STATUSES)),
  recipient: oneOrMore(Short.toLowerCase()),
  subject_id: oneOrMore(Short),
  original_id: oneOrMore(Short),
})
