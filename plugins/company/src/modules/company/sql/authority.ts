import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Grant } from "@medusa-b2b/kit/buyer"
import { isGranted, mayGive } from "@medusa-b2b/kit/permissions"
import { MedusaError } from "@medusajs/framework/utils"
import type { AllowedPermissions } from "../../../domain/role-grants"
import type { ChangedBy } from "../../../types/company"
import { grantsAt, heldAt } from "./roles"

/** On whose word something is done in a company, under the lock of both. */
export type Authority = {
  by: ChangedBy
  /** Path of the company. */
  path: string
  allowed: AllowedPermissions
}

/**
 * What whoever asks holds in the company now, having waited for the lock: a
 * colleague may have demoted them meanwhile.
 *
 * @returns null for staff, who may do everything.
 * @throws MedusaError FORBIDDEN without the permission.
 */
export const assertHolds = async (
  manager: SqlEntityManager,
  { by, path, allowed }: Authority,
  permission: string
): Promise<Grant[] | null> => {
  if (by === "staff") {
    return null
  }
  const held = await heldAt(manager, by.member_id, path, allowed)
  if (!isGranted({ grants: held }, permission, "company")) {
    throw new MedusaError(
      MedusaError.Types.FORBIDDEN,
      `This needs the permission ${permission}`
    )
  }
  return held
}

/**
 * What a role allows in the company, for somebody who may give it there.
 *
 * @param held - What they hold there; null for staff.
 * @throws MedusaError INVALID_DATA for a role that is not to be had there, FORBIDDEN for one that allows more than they may do.
 */
export const assertMayGiveRole = async (
  manager: SqlEntityManager,
  { path, allowed }: Authority,
  held: Grant[] | null,
  role: string
): Promise<Grant[]> => {
  const grants = await grantsAt(manager, role, path, allowed)
  if (!grants) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `role: there is no role ${role} in this company`
    )
  }
  if (held && !mayGive(held, grants)) {
    throw new MedusaError(
      MedusaError.Types.FORBIDDEN,
      `The role ${role} allows more than you may do yourself`
    )
  }
  return grants
}

/**
 * Nobody changes or removes a colleague who may do more than they: only
 * themselves.
 *
 * @param held - What they hold in the colleague's company; null for staff.
 * @throws MedusaError FORBIDDEN naming the member.
 */
export const assertMayChange = async (
  manager: SqlEntityManager,
  { by, path, allowed }: Authority,
  held: Grant[] | null,
  member: { id: string; role: string }
): Promise<void> => {
  if (!held || by === "staff" || by.member_id === member.id) {
    return
  }
  const theirs = (await grantsAt(manager, member.role, path, allowed)) ?? []
  if (!mayGive(held, theirs)) {
    throw new MedusaError(
      MedusaError.Types.FORBIDDEN,
      `${member.id} may do more than you may yourself`
    )
  }
}
