import type { Grant } from "@medusa-b2b/kit/buyer"
import { mayGive } from "@medusa-b2b/kit/permissions"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep } from "@medusajs/framework/workflows-sdk"
import { grantsOf, type Role } from "../../../domain/roles"

/**
 * Nobody gives a permission, or a wider scope, than they have. Staff may give
 * every role.
 *
 * @throws MedusaError FORBIDDEN naming the role.
 */
export const validateGivenRoleStep = createStep(
  "validate-given-role",
  async ({ role, giver }: { role?: Role; giver: Grant[] | null }) => {
    if (role && giver && !mayGive(giver, grantsOf(role))) {
      throw new MedusaError(
        MedusaError.Types.FORBIDDEN,
        `The role ${role} allows more than you may do yourself`
      )
    }
  }
)
