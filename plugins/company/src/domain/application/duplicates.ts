import { companyDomain, domainOf } from "./email-domain"

/** Why a company may be the applicant's, the surest reason first. */
export const DUPLICATE_REASONS = [
  "organization_number",
  "vat_id",
  "member_email",
  "contact_email",
  "member_domain",
  "contact_domain",
] as const

export type DuplicateReason = (typeof DUPLICATE_REASONS)[number]

/** What an application is compared by; numbers as they are stored. */
export type Applicant = {
  organization_number: string | null
  vat_id: string | null
  email: string
}

/** What is known of companies that may be the same. */
export type KnownCompanies = {
  numbers: {
    id: string
    organization_number: string | null
    vat_id: string | null
  }[]
  addresses: {
    company_id: string
    /** Whose address it is: a member's, or a contact point's. */
    of: "member" | "contact"
    email: string
  }[]
}

/** A company that may be the applicant's. */
export type Duplicate = { company_id: string; reasons: DuplicateReason[] }

const same = (a: string | null, b: string | null): boolean => !!a && a === b

/**
 * The companies that an applicant may belong to already, the surest first. An
 * address with a provider where everybody may have one counts only when it is
 * the very same address.
 */
export const findDuplicates = (
  applicant: Applicant,
  known: KnownCompanies
): Duplicate[] => {
  const email = applicant.email.toLowerCase()
  const domain = companyDomain(email)
  const found = new Map<string, Set<DuplicateReason>>()
  const note = (id: string, reason: DuplicateReason) =>
    found.set(id, (found.get(id) ?? new Set()).add(reason))

  for (const company of known.numbers) {
    if (same(company.organization_number, applicant.organization_number)) {
      note(company.id, "organization_number")
    }
    if (same(company.vat_id, applicant.vat_id)) {
      note(company.id, "vat_id")
    }
  }
  for (const { company_id, of, email: other } of known.addresses) {
    if (other.toLowerCase() === email) {
      note(company_id, `${of}_email`)
    } else if (domain && domainOf(other) === domain) {
      note(company_id, `${of}_domain`)
    }
  }
  return [...found]
    .map(([company_id, reasons]) => ({
      company_id,
      reasons: DUPLICATE_REASONS.filter((reason) => reasons.has(reason)),
    }))
    .sort(
      (a, b) =>
        DUPLICATE_REASONS.indexOf(a.reasons[0]) -
          DUPLICATE_REASONS.indexOf(b.reasons[0]) ||
        a.company_id.localeCompare(b.company_id)
    )
}
