import { createCart, type WholesaleStore } from "../fixtures"
import { asBuyer, asVisitor, type Caller } from "../requests"
import type { Stranger } from "./cast"
import type { Belongings } from "./isolation-rule"
import { SECRETS, type OwnerPerson } from "./owner-of"
import { knownToVisitors, type SecretProduct } from "./secret-product"

const cartOf = async (
  { store, articles }: WholesaleStore,
  caller: Caller
): Promise<Belongings> => {
  const cart = await createCart(store, caller, [
    { article: articles["BORR-6"], quantity: 1 },
  ])
  return { cart_id: cart.id, line_id: cart.items[0].id }
}

/**
 * Everybody who has no right to the owner's data: a visitor, a buyer of
 * another company (also one who names the owner's company), a member who has
 * been removed, the owner acting for another company, a buyer of a unit below,
 * a buyer of a suspended company, and a person without a company.
 */
export const strangersOf = async (
  given: WholesaleStore,
  { person }: OwnerPerson,
  { budget_id, part_number_id }: Belongings,
  secret: SecretProduct
): Promise<Stranger[]> => {
  const { store, people, companies, contract } = given
  const { sydel, solna, vilande, stockholm, group } = companies
  const visitor = asVisitor(store)
  const catalogue = knownToVisitors(secret)
  const other = asBuyer(store, people.sydelBuyer.token)
  const elsewhere = asBuyer(store, person.token, sydel.id)
  const below = asBuyer(store, people.solnaBuyer.token)
  const removed = asBuyer(store, people.removed.token)
  const consumer = asBuyer(store, people.consumer.token)
  const visitorsOwn = await cartOf(given, visitor)
  const sydelsOwn = { ...(await cartOf(given, other)), company_id: sydel.id }

  return [
    {
      name: "a visitor",
      caller: visitor,
      own: visitorsOwn,
      mayKnow: catalogue,
    },
    { name: "another company's buyer", caller: other, own: sydelsOwn },
    {
      name: "another company's admin",
      caller: asBuyer(store, people.sydelAdmin.token),
      own: sydelsOwn,
    },
    {
      name: "another company's buyer, naming the owner's company",
      caller: asBuyer(store, people.sydelBuyer.token, stockholm.id),
      own: sydelsOwn,
    },
    {
      name: "a removed member",
      caller: removed,
      mayKnow: catalogue,
      own: await cartOf(given, removed),
    },
    {
      name: "a removed member, naming the company",
      caller: asBuyer(store, people.removed.token, stockholm.id),
      own: visitorsOwn,
    },
    {
      name: "the owner, acting for another company",
      caller: elsewhere,
      own: { ...(await cartOf(given, elsewhere)), company_id: sydel.id },
      samePerson: true,
      mayKnow: [SECRETS.personalAddress],
    },
    {
      name: "a buyer of a unit below",
      caller: below,
      own: { ...(await cartOf(given, below)), company_id: solna.id },
      // Their company's parents and what it buys by are no secret to them.
      mayKnow: [
        stockholm.id,
        group.id,
        contract.id,
        contract.price_list_id,
        SECRETS.contractPrice,
        SECRETS.addressBook,
        SECRETS.contactPoint,
        // Their orders count in it.
        budget_id,
        SECRETS.budget,
        // What the company above calls an article, so do they.
        part_number_id,
        SECRETS.partNumber,
        SECRETS.partName,
        ...catalogue,
      ],
    },
    {
      name: "a suspended company's buyer",
      caller: asBuyer(store, people.vilandeBuyer.token),
      own: { ...visitorsOwn, company_id: vilande.id },
      // They see what a visitor sees.
      mayKnow: catalogue,
    },
    {
      name: "a person without a company",
      caller: consumer,
      mayKnow: catalogue,
      own: await cartOf(given, consumer),
    },
  ]
}
