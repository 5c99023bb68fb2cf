import { provideMailer, recipientsOf } from "@medusa-b2b/kit/mail"
import { announceQueued } from "../mail/announce-queued"
import { outbox } from "../mail/outbox"

/** Every plugin's mails go through the outbox. */
provideMailer("documents", {
  send: async (order, container) => {
    const { kind, subject_id, company_id, member_id, key, event_group_id } =
      order
    const box = outbox(container)
    const recipients = await recipientsOf(order, container)
    const { default_language } = await box.getOptions()
    const ids = await box.queue({
      kind,
      subject_id,
      company_id,
      member_id: member_id ?? null,
      key,
      recipients,
      default_language,
      waits: event_group_id !== undefined,
    })
    await announceQueued(ids, container, event_group_id)
    return ids.length > 0
  },
  recall: async (key, container) => {
    await outbox(container).recall(key)
  },
})
