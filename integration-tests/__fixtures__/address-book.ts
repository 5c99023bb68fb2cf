import { asAdmin, asBuyer, succeed } from "@medusa-b2b/testing/requests"
import type { CompanyStore } from "./company-store"

/** An address as the admin API gives it; only what tests use. */
export type BookAddress = {
  id: string
  label: string
  external_id: string | null
}

/** The fields that every address has. */
export const place = (label: string, more: object = {}) => ({
  label,
  address_1: `${label} 1`,
  postal_code: "169 31",
  city: "Solna",
  country_code: "SE",
  ...more,
})

/** Who asks in tests of address books, and how addresses get there. Read inside tests only. */
export const addressBook = (given: CompanyStore) => {
  const as = (
    name: keyof CompanyStore["people"],
    company?: keyof CompanyStore["companies"]
  ) =>
    asBuyer(
      given.store,
      given.people[name].token,
      company && given.companies[company].id
    )
  const staff = () => asAdmin(given.store, given.admin.token)
  const pathOf = (
    company: keyof CompanyStore["companies"],
    side: "store" | "admin" = "store"
  ) => `/${side}/companies/${given.companies[company].id}`

  const add = async (
    company: keyof CompanyStore["companies"],
    label: string,
    more: object = {}
  ): Promise<BookAddress> =>
    (
      await succeed(
        staff().post<{ address: BookAddress }>(
          `${pathOf(company, "admin")}/addresses`,
          place(label, more)
        )
      )
    ).address

  return { as, staff, pathOf, add }
}
