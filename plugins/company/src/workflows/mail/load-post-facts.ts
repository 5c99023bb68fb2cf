import type { Grant } from "@medusa-b2b/kit/buyer"
import { isGranted } from "@medusa-b2b/kit/permissions"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  PAPER_PERMISSIONS,
  type PostContactPoint,
  type PostFacts,
  type PostMember,
} from "../../domain/mail-route"
import { grantsOfRole } from "../../domain/role-grants"
import { ROLES } from "../../domain/standing-roles"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../modules/company"
import {
  COMPANY_ADDRESS_MODULE,
  type CompanyAddressModuleService,
} from "../../modules/company-address"

/** Grants by role, of all roles that members on the path may have. */
type GrantsByRole = Map<string, Grant[]>

/** A member as Query gives them. */
type QueriedMember = Omit<PostMember, "name" | "email" | "grants"> & {
  role: string
  customer: {
    email: string | null
    first_name: string | null
    last_name: string | null
  } | null
}

const withPerson = (
  { customer, role, ...member }: QueriedMember,
  roles: GrantsByRole
): PostMember[] =>
  customer?.email
    ? [
        {
          ...member,
          grants: roles.get(role) ?? [],
          email: customer.email,
          name:
            [customer.first_name, customer.last_name]
              .filter(Boolean)
              .join(" ") || null,
        },
      ]
    : []

/** The standing roles, and those that these companies have defined. */
const loadRoles = async (
  companyIds: string[],
  companies: CompanyModuleService
): Promise<GrantsByRole> => {
  const [own, { custom_roles }] = await Promise.all([
    companies.listCompanyRoles(
      { company_id: companyIds },
      { select: ["id", "grants"], take: null as never }
    ),
    companies.getOptions(),
  ])
  const grants = new Map(
    own.map((role) => [role.id, role.grants as unknown as Grant[]])
  )
  return new Map(
    [...ROLES, ...grants.keys()].map((role) => [
      role,
      grantsOfRole(role, grants.get(role) ?? null, custom_roles.permissions),
    ])
  )
}

const getsPapers = (grants: Grant[]): boolean =>
  PAPER_PERMISSIONS.some((permission) =>
    isGranted({ grants }, permission, "company")
  )

/** Active members of these companies who keep the books or rule, and the buyer. */
const loadMembers = async (
  companyIds: string[],
  buyerId: string | null,
  container: MedusaContainer
): Promise<PostMember[]> => {
  const roles = await loadRoles(companyIds, container.resolve(COMPANY_MODULE))
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "company_member",
      fields: [
        "id",
        "company_id",
        "role",
        "language",
        "customer.email",
        "customer.first_name",
        "customer.last_name",
      ],
      filters: {
        company_id: companyIds,
        status: "active",
        $or: [
          {
            role: [...roles].flatMap(([role, grants]) =>
              getsPapers(grants) ? [role] : []
            ),
          },
          { id: buyerId ?? "" },
        ],
      } as never,
      pagination: { order: { created_at: "ASC", id: "ASC" } },
    })
  return (data as unknown as QueriedMember[]).flatMap((member) =>
    withPerson(member, roles)
  )
}

/**
 * All that decides who of a company gets its papers: one read each of the
 * company with its ancestors, of their contact points and of their members.
 *
 * @param buyerId - Member who bought, to be among the members if they are active.
 * @returns null for a company that does not exist.
 */
export const loadPostFacts = async (
  companyId: string,
  buyerId: string | null,
  container: MedusaContainer
): Promise<PostFacts | null> => {
  const companies: CompanyModuleService = container.resolve(COMPANY_MODULE)
  const book: CompanyAddressModuleService = container.resolve(
    COMPANY_ADDRESS_MODULE
  )
  const nodes = await companies.listLineage(companyId)
  const self = nodes.find(({ id }) => id === companyId)
  if (!self) {
    return null
  }
  const ids = nodes.map(({ id }) => id)
  const [points, members, { default_language }] = await Promise.all([
    book.listCompanyContactPoints(
      { company_id: ids },
      { order: { created_at: "ASC", id: "ASC" }, take: null as never }
    ),
    loadMembers(ids, buyerId, container),
    companies.getOptions(),
  ])
  return {
    path: self.path,
    nodes,
    contact_points: points as unknown as PostContactPoint[],
    members,
    default_language,
  }
}
