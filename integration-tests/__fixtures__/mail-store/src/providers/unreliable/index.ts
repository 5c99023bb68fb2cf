import { appendFileSync } from "node:fs"
import type { ProviderSendNotificationDTO } from "@medusajs/framework/types"
import {
  AbstractNotificationProviderService,
  ModuleProvider,
  Modules,
} from "@medusajs/framework/utils"

const die = (): Promise<never> => {
  process.kill(process.pid, "SIGKILL")
  return new Promise(() => undefined)
}

/** Notes each mail in `MAIL_LOG`, and does as `MAIL_BEHAVIOUR` says. */
class UnreliableProvider extends AbstractNotificationProviderService {
  static override identifier = "unreliable"

  override async send({
    to,
    content,
    provider_data,
  }: ProviderSendNotificationDTO): Promise<{ id: string }> {
    const { MAIL_BEHAVIOUR, MAIL_LOG } = process.env
    if (MAIL_BEHAVIOUR === "refuse") {
      throw new Error("451 Try again later")
    }
    if (MAIL_BEHAVIOUR === "die-before") {
      await die()
    }
    const id = String(provider_data?.message_id)
    appendFileSync(
      String(MAIL_LOG),
      `${JSON.stringify({ to, id, text: content?.text })}\n`
    )
    if (MAIL_BEHAVIOUR === "die-after") {
      await die()
    }
    return { id }
  }
}

export default ModuleProvider(Modules.NOTIFICATION, {
  services: [UnreliableProvider],
})
