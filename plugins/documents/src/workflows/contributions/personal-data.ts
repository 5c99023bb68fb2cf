import { definePersonalData } from "@medusa-b2b/kit/personal-data"
import {
  OUTGOING_MAIL_MODULE,
  type OutgoingMailModuleService,
} from "../../modules/outgoing-mail"

/**
 * Mails to a person. The delivery log goes on saying that one was sent, and no
 * longer to whom; what waits is not sent any more.
 */
definePersonalData({
  name: "mails",
  by: "documents",
  is_trace: true,
  known_by: "email",
  collect: async ({ email }, container) => {
    const service: OutgoingMailModuleService =
      container.resolve(OUTGOING_MAIL_MODULE)
    return service.listOutgoingMails(
      { recipient: email.toLowerCase() },
      { take: null as never }
    )
  },
  erase: async ({ email, alias }, container) => {
    const service: OutgoingMailModuleService =
      container.resolve(OUTGOING_MAIL_MODULE)
    const mails = await service.listOutgoingMails(
      { recipient: email.toLowerCase() },
      { select: ["id"], take: null as never }
    )
    for (const { id } of mails) {
      await service.cancel(id)
    }
    await service.updateOutgoingMails(
      mails.map(({ id }) => ({
        id,
        recipient: alias,
        recipient_name: null,
        last_error: null,
      }))
    )
  },
})
