import {
  createAdmin,
  logIn,
  type AdminUser,
} from "@medusa-b2b/testing/fixtures"
import type { TestApp } from "@medusa-b2b/testing/store-test"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

/** Core's role that may do everything. */
const SUPER_ADMIN = "role_super_admin"

const roleWith = async (
  { container }: TestApp,
  name: string,
  rights: string[]
): Promise<string> => {
  const rbac = container.resolve(Modules.RBAC)
  const policies = await rbac.listRbacPolicies(
    { key: rights },
    { select: ["id", "key"] }
  )
  expect(policies.map(({ key }) => key).sort()).toEqual([...rights].sort())
  const role = await rbac.createRbacRoles({ name })
  await rbac.createRbacRolePolicies(
    policies.map(({ id }) => ({ role_id: role.id, policy_id: id }))
  )
  return role.id
}

/**
 * An admin user with one role, logged in with it.
 *
 * @param rights - Of the role, as `company:approve`; "all" is core's super admin.
 */
export const createStaff = async (
  app: TestApp,
  first_name: string,
  rights: string[] | "all"
): Promise<AdminUser> => {
  const email = `${first_name.toLowerCase()}@grossist.test`
  const user = await createAdmin(app, { email, first_name })
  const role_id =
    rights === "all" ? SUPER_ADMIN : await roleWith(app, first_name, rights)
  await app.container.resolve(ContainerRegistrationKeys.LINK).create({
    [Modules.USER]: { user_id: user.id },
    [Modules.RBAC]: { rbac_role_id: role_id },
  })
  // The token carries the roles that the user had at log-in.
  const token = await logIn(app, "user", { email, password: "admin-password" })
  return { ...user, token }
}
