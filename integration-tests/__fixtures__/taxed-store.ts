import {
  addMember,
  addressIn,
  createCart,
  createCompany,
  createPerson,
  wholesaleStore,
  type Article,
  type CartLine,
  type Company,
  type Person,
  type Region,
  type WholesaleStore,
} from "@medusa-b2b/testing/fixtures"
import {
  asAdmin,
  asBuyer,
  succeed,
  type Caller,
} from "@medusa-b2b/testing/requests"
import type { TestApp } from "@medusa-b2b/testing/store-test"

/** A tax line as the store API gives it. */
export type TaxLine = { code: string; rate: number; description: string }

/** A cart, or an order, with what its lines bear. */
export type Taxed = {
  id: string
  total: number
  tax_total: number
  item_subtotal: number
  items: { id: string; product_id: string; tax_lines: TaxLine[] }[]
  shipping_methods: { tax_lines: TaxLine[] }[]
}

/** The wholesale store with a firm in Denmark, and SKRUV-500 under reverse charge. */
export type TaxedStore = WholesaleStore & {
  danish: Company
  dane: Person
  flagged: Article
}

const FIELDS =
  "?fields=%2Bitems.tax_lines.code,%2Bitems.tax_lines.rate,%2Bitems.tax_lines.description,%2Bitems.product_id,%2Bshipping_methods.tax_lines.code,%2Bshipping_methods.tax_lines.rate,%2Bshipping_methods.tax_lines.description"

/** Nothing about the Danish firm's VAT id is known yet. */
export const taxedStore = async (app: TestApp): Promise<TaxedStore> => {
  const given = await wholesaleStore(app)
  const { store, admin } = given
  const danish = await createCompany(store, admin, {
    name: "Dansk Byg ApS",
    kind: "legal_entity",
    vat_id: "DK 13 58 56 28",
  })
  const dane = await createPerson(store, {
    email: "dane@kund.test",
    first_name: "Dane",
  })
  await addMember(store, admin, {
    company: danish,
    person: dane,
    role: "buyer",
  })
  const flagged = given.articles["SKRUV-500"]
  return { ...given, danish, dane, flagged }
}

/** Staff says whether a company's VAT id is valid. */
export const decideVatId = (
  { store, admin }: TaxedStore,
  company: Pick<Company, "id">,
  result: "valid" | "invalid"
) =>
  succeed(
    asAdmin(store, admin.token).post(
      `/admin/companies/${company.id}/tax/decision`,
      { result, note: "Intyg per post" }
    )
  )

/** The buyer of a fixture's company. */
export const buyerOf = ({ store }: TaxedStore, person: Person): Caller =>
  asBuyer(store, person.token)

/** A cart as its buyer sees it, with its tax lines. */
export const readCart = async (buyer: Caller, id: string): Promise<Taxed> =>
  (await succeed(buyer.get<{ cart: Taxed }>(`/store/carts/${id}${FIELDS}`)))
    .cart

/** An order as staff sees it, with its tax lines. */
export const readOrder = async (staff: Caller, id: string): Promise<Taxed> =>
  (
    await succeed(
      staff.get<{ order: Taxed }>(
        `/admin/orders/${id}?fields=id,total,tax_total,*items,*items.tax_lines,*shipping_methods,*shipping_methods.tax_lines`
      )
    )
  ).order

/** A cart that is to be delivered somewhere. */
export const cartTo = async (
  { store }: TaxedStore,
  buyer: Caller,
  lines: CartLine[],
  region: Region,
  country_code: string,
  postal_code = "12345"
): Promise<Taxed> => {
  const { id } = await createCart(store, buyer, lines, region)
  await succeed(
    buyer.post(`/store/carts/${id}`, {
      shipping_address: { ...addressIn(country_code), postal_code },
    })
  )
  return readCart(buyer, id)
}

/** The codes on a cart's lines, each once. */
export const codesOf = ({ items }: Taxed): string[] => [
  ...new Set(
    items.flatMap(({ tax_lines }) => tax_lines.map(({ code }) => code))
  ),
]
