import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
  Modules,
} from "@medusajs/framework/utils"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../modules/company"
import { cartOwner, type Owner } from "./cart-owner"

/** A cart and the owner whom it gets. */
export type CartAssignment = {
  cart_id: string
  company_id: string
  member_id: string
}

/** What `unassignCart` needs to restore. */
export type AssignmentUndo = CartAssignment & { previous: Owner | null }

const companyLink = (cart_id: string, company_id: string) => ({
  [COMPANY_MODULE]: { company_id },
  [Modules.CART]: { cart_id },
})

const memberLink = (cart_id: string, company_member_id: string) => ({
  [COMPANY_MODULE]: { company_member_id },
  [Modules.CART]: { cart_id },
})

const assertMembership = async (
  { company_id, member_id }: CartAssignment,
  container: MedusaContainer
): Promise<void> => {
  const service: CompanyModuleService = container.resolve(COMPANY_MODULE)
  const [member] = await service.listCompanyMembers(
    { id: member_id, company_id, status: "active" },
    { select: ["id"] }
  )
  if (!member) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `${member_id} is no active member of the company ${company_id}`
    )
  }
}

/**
 * Gives a cart its company and member. The company it keeps; within the
 * company a colleague may take the cart over.
 *
 * @returns what to give to `unassignCart`; null when there was nothing to do.
 * @throws MedusaError NOT_ALLOWED when the cart is another company's, or the member is not the company's.
 */
export const assignCart = async (
  assignment: CartAssignment,
  container: MedusaContainer
): Promise<AssignmentUndo | null> => {
  const { cart_id, company_id, member_id } = assignment
  const previous = await cartOwner(cart_id, container)
  if (previous && previous.company_id !== company_id) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `The cart ${cart_id} belongs to the company ${previous.company_id} and stays there`
    )
  }
  if (previous?.member_id === member_id) {
    return null
  }
  await assertMembership(assignment, container)

  const link = container.resolve(ContainerRegistrationKeys.LINK)
  if (previous?.member_id) {
    await link.dismiss(memberLink(cart_id, previous.member_id))
  }
  await link.create([
    companyLink(cart_id, company_id),
    memberLink(cart_id, member_id),
  ])
  return { ...assignment, previous }
}

/** Takes back what `assignCart` did. */
export const unassignCart = async (
  { cart_id, company_id, member_id, previous }: AssignmentUndo,
  container: MedusaContainer
): Promise<void> => {
  const link = container.resolve(ContainerRegistrationKeys.LINK)
  await link.dismiss(memberLink(cart_id, member_id))
  if (!previous) {
    await link.dismiss(companyLink(cart_id, company_id))
  }
  if (previous?.member_id) {
    await link.create(memberLink(cart_id, previous.member_id))
  }
}
