import { sendMail } from "@medusa-b2b/kit/mail"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../modules/company"
import { invitationMail } from "./invitation-mail"
import { companyLanguage } from "./letter-language"

/**
 * Hands over the letters of waiting invitations, as many as may still go in
 * this minute. Any server may call it at any time. A letter that was handed
 * over when the server ended, and is again, has the same key and goes once.
 *
 * @returns how many were handed over.
 */
export const sendQueuedInvitations = async (
  container: MedusaContainer
): Promise<number> => {
  const service: CompanyModuleService = container.resolve(COMPANY_MODULE)
  let sent = 0
  for (const invitation of await service.takeQueuedInvitations()) {
    const { id, company_id, language } = invitation
    try {
      await sendMail(
        invitationMail(
          invitation,
          language ?? (await companyLanguage(company_id, container))
        ),
        container
      )
      await service.noteHandedOver(id)
      sent += 1
    } catch (error) {
      // It stays in the queue and is taken again; the others need not wait for it.
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(`The invitation ${id} was not handed over`, error as Error)
    }
  }
  return sent
}
