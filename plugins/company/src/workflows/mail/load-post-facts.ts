import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type {
  PostContactPoint,
  PostFacts,
  PostMember,
} from "../../domain/mail-route"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../modules/company"
import {
  COMPANY_ADDRESS_MODULE,
  type CompanyAddressModuleService,
} from "../../modules/company-address"

/** Roles whose members get papers for which nobody is named. */
const FALLBACK_ROLES = ["finance", "admin"]

/** A member as Query gives them. */
type QueriedMember = Omit<PostMember, "name" | "email"> & {
  customer: {
    email: string | null
    first_name: string | null
    last_name: string | null
  } | null
}

const withPerson = ({ customer, ...member }: QueriedMember): PostMember[] =>
  customer?.email
    ? [
        {
          ...member,
          email: customer.email,
          name:
            [customer.first_name, customer.last_name]
              .filter(Boolean)
              .join(" ") || null,
        },
      ]
    : []

/** Active members of these companies who keep the books or rule, and the buyer. */
const loadMembers = async (
  companyIds: string[],
  buyerId: string | null,
  container: MedusaContainer
): Promise<PostMember[]> => {
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
        $or: [{ role: FALLBACK_ROLES }, { id: buyerId ?? "" }],
      } as never,
      pagination: { order: { created_at: "ASC", id: "ASC" } },
    })
  return (data as unknown as QueriedMember[]).flatMap(withPerson)
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
  const nodes = await companies.lineageOf(companyId)
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
