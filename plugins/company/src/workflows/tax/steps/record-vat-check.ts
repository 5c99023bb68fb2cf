import type { Actor } from "@medusa-b2b/kit/door"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  COMPANY_TAX_MODULE,
  type CompanyTaxModuleService,
} from "../../../modules/company_tax"
import type { VatCheckDTO } from "../../../types/tax"

/** An answer to be stored; what is left out is null. */
export type NewVatCheck = Pick<
  VatCheckDTO,
  "company_id" | "vat_id" | "result" | "source"
> &
  Partial<
    Pick<
      VatCheckDTO,
      "request_identifier" | "registered_name" | "registered_address" | "note"
    >
  > & { actor?: Actor }

/** Who asked or decided, with the name they had then. */
const personOf = async (
  actor: Actor | undefined,
  container: MedusaContainer
): Promise<Pick<VatCheckDTO, "user_id" | "user_name">> => {
  if (actor?.kind !== "staff") {
    return { user_id: null, user_name: null }
  }
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "user",
      fields: ["email", "first_name", "last_name"],
      filters: { id: actor.user_id },
    })
  const user = data[0]
  const name = [user?.first_name, user?.last_name].filter(Boolean).join(" ")
  return { user_id: actor.user_id, user_name: name || user?.email || null }
}

/**
 * Stores an answer about a VAT id with its moment, and who asked or decided.
 *
 * Rollback takes the row away again.
 */
export const recordVatCheckStep = createStep(
  "record-vat-check",
  async ({ actor, ...check }: NewVatCheck, { container }) => {
    const service: CompanyTaxModuleService =
      container.resolve(COMPANY_TAX_MODULE)
    const person = await personOf(actor, container)
    const row = (await service.createCompanyVatChecks({
      ...check,
      ...person,
      // A decision needs a name: the system's own ones bear its reason.
      user_name:
        person.user_name ?? (actor?.kind === "system" ? actor.reason : null),
      checked_at: new Date(),
    })) as unknown as VatCheckDTO
    return new StepResponse(row, row.id)
  },
  async (id, { container }) => {
    if (id) {
      const service: CompanyTaxModuleService =
        container.resolve(COMPANY_TAX_MODULE)
      await service.deleteCompanyVatChecks(id)
    }
  }
)
