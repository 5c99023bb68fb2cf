import { listPersonalDataByEmail } from "@medusa-b2b/kit/personal-data"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { neutralEmail } from "../neutral"

/**
 * Forgets in all plugins what is kept by an e-mail address.
 *
 * No rollback: what somebody asked to be forgotten is not kept to be put back.
 * It can be repeated, and goes on where it was cut off; so it is the last step.
 */
export const eraseContactDataStep = createStep(
  { name: "erase-contact-data", maxRetries: 2 },
  async ({ email, id }: { email: string; id: string }, { container }) => {
    const contact = { email, alias: neutralEmail(id) }
    for (const place of listPersonalDataByEmail()) {
      await place.erase(contact, container)
    }
    return new StepResponse({ id })
  }
)
