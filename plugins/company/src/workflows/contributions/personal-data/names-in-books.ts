import { definePersonalData, type Person } from "@medusa-b2b/kit/personal-data"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { isNameOf } from "../../../domain/same-name"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../../modules/company"
import {
  COMPANY_ADDRESS_MODULE,
  type CompanyAddressModuleService,
} from "../../../modules/company-address"

const ALL = { take: null as never, withDeleted: true }

/** Addresses and contact points that name the person, in all companies that they are or were a member of. */
const findNamed = async (
  { customer_id }: Person,
  container: MedusaContainer
) => {
  const companies: CompanyModuleService = container.resolve(COMPANY_MODULE)
  const book: CompanyAddressModuleService = container.resolve(
    COMPANY_ADDRESS_MODULE
  )
  const [person, members] = await Promise.all([
    container.resolve(Modules.CUSTOMER).retrieveCustomer(customer_id, {
      select: ["id", "first_name", "last_name", "phone"],
    }),
    companies.listCompanyMembers(
      { customer_id },
      { ...ALL, select: ["company_id"] }
    ),
  ])
  const company_id = members.map((member) => member.company_id)
  const [addresses, points] = await Promise.all([
    book.listCompanyAddresses({ company_id }, ALL),
    book.listCompanyContactPoints({ company_id }, ALL),
  ])
  return {
    book,
    phone: person.phone,
    addresses: addresses.filter(
      ({ attention, phone }) =>
        isNameOf(attention, person) ||
        Boolean(person.phone && phone === person.phone)
    ),
    points: points.filter(({ name }) => isNameOf(name, person)),
  }
}

/**
 * Where a person stands with their name in companies' address books. The
 * address and the desk's mail address are the company's and stay.
 */
definePersonalData({
  name: "company_address_books",
  by: "company",
  known_by: "customer",
  collect: async (person, container) => {
    const { addresses, points } = await findNamed(person, container)
    return {
      addresses: addresses.map(({ id, company_id, attention, phone }) => ({
        id,
        company_id,
        attention,
        phone,
      })),
      contact_points: points.map(({ id, company_id, name, email }) => ({
        id,
        company_id,
        name,
        email,
      })),
    }
  },
  erase: async (person, container) => {
    const { book, addresses, points } = await findNamed(person, container)
    await book.updateCompanyAddresses(
      addresses.map(({ id }) => ({ id, attention: null, phone: null }))
    )
    await book.updateCompanyContactPoints(
      points.map(({ id, email }) => ({ id, name: email }))
    )
  },
})
