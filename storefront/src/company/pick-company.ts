import type { CompanyChoice } from "../session/buyer"

/** The company to start with; `must_choose` when only the person can say. */
export type CompanyPick = { company_id: string | null; must_choose: boolean }

/**
 * The remembered company while the person is still a member, the only one
 * when there is one, else the person has to choose.
 */
export const pickCompany = (
  companies: CompanyChoice[],
  remembered: string | null
): CompanyPick => {
  const known = companies.find(({ id }) => id === remembered)
  if (known) {
    return { company_id: known.id, must_choose: false }
  }
  return {
    company_id: companies.length === 1 ? companies[0].id : null,
    must_choose: companies.length > 1,
  }
}
