import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type {
  Applicant,
  KnownCompanies,
} from "../../domain/application/duplicates"
import { companyDomain } from "../../domain/application/email-domain"

/** Most rows that are looked at of a kind: a match says more than how many there are. */
const MOST = 200

/** A filter for the very address, and for its domain where that says something. */
const emailFilter = (email: string): Record<string, unknown>[] => {
  const domain = companyDomain(email)
  return [
    { email: email.toLowerCase() },
    ...(domain ? [{ email: { $ilike: `%@${domain}` } }] : []),
  ]
}

const loadNumbers = async (
  { organization_number, vat_id }: Applicant,
  container: MedusaContainer
): Promise<KnownCompanies["numbers"]> => {
  const either = [
    ...(organization_number ? [{ organization_number }] : []),
    ...(vat_id ? [{ vat_id }] : []),
  ]
  if (!either.length) {
    return []
  }
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "company",
      fields: ["id", "organization_number", "vat_id"],
      filters: { $or: either },
      pagination: { take: MOST, skip: 0 },
    })
  return data as KnownCompanies["numbers"]
}

const loadMembers = async (
  { email }: Applicant,
  container: MedusaContainer
): Promise<KnownCompanies["addresses"]> => {
  const customers = await container
    .resolve(Modules.CUSTOMER)
    .listCustomers(
      { $or: emailFilter(email) },
      { select: ["id", "email"], take: MOST }
    )
  if (!customers.length) {
    return []
  }
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "company_member",
      fields: ["company_id", "customer_id"],
      filters: {
        customer_id: customers.map(({ id }) => id),
        status: "active",
      },
      pagination: { take: MOST, skip: 0 },
    })
  const emailOf = new Map(customers.map((each) => [each.id, each.email]))
  return data.map(({ company_id, customer_id }) => ({
    company_id: company_id as string,
    of: "member" as const,
    email: emailOf.get(customer_id) ?? "",
  }))
}

const loadContacts = async (
  { email }: Applicant,
  container: MedusaContainer
): Promise<KnownCompanies["addresses"]> => {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "company_contact_point",
      fields: ["company_id", "email"],
      filters: { $or: emailFilter(email) },
      pagination: { take: MOST, skip: 0 },
    })
  return data.map(({ company_id, email: other }) => ({
    company_id,
    of: "contact" as const,
    email: other,
  }))
}

/** What is known of companies that an applicant may belong to already. */
export const loadKnownCompanies = async (
  applicant: Applicant,
  container: MedusaContainer
): Promise<KnownCompanies> => {
  const [numbers, members, contacts] = await Promise.all([
    loadNumbers(applicant, container),
    loadMembers(applicant, container),
    loadContacts(applicant, container),
  ])
  return { numbers, addresses: [...members, ...contacts] }
}
