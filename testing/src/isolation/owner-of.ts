import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  addMember,
  addressIn,
  createPerson,
  createReadyCart,
  filePaper,
  placeOrderOf,
  setReferences,
  type Person,
  type WholesaleStore,
} from "../fixtures"
import { asAdmin, asBuyer, succeed, type Caller } from "../requests"
import type { Owner } from "./cast"
import type { Belongings } from "./isolation-rule"
import type { SecretProduct } from "./secret-product"

/** Stands in the company's data and nowhere else. */
export const SECRETS = {
  address: "Hemliga vägen 7",
  purchaseOrder: "HEMLIG-4711",
  personalAddress: "Privata gränd 3",
  contractPrice: "63.17",
  role: "Hemlig roll",
  invited: "hemlig.gast@nordbygg.test",
  addressBook: "Hemliga porten 9",
  contactPoint: "hemlig-reskontra@nordbygg.test",
  invoice: "FAKT-4711",
  openItem: "RESKONTRA-4711",
  budget: "Hemlig budget",
  partNumber: "HEMLIG-NR-7",
  partName: "Hemlig benämning",
}

/** The owner of the isolation test: admin of one company, buyer of another. */
export type OwnerPerson = { person: Person; member_id: string }

/** Makes the person who owns what nobody else may see. */
export const createOwnerPerson = async ({
  store,
  admin,
  companies,
}: WholesaleStore): Promise<OwnerPerson> => {
  const person = await createPerson(store, {
    email: "agare@nordbygg.test",
    first_name: "Agnes",
    last_name: "Hemlighetsmakare",
  })
  const { id } = await addMember(store, admin, {
    company: companies.stockholm,
    person,
    role: "admin",
    is_default: true,
  })
  await addMember(store, admin, {
    company: companies.sydel,
    person,
    role: "buyer",
  })
  return { person, member_id: id }
}

const checkout = async (
  { store, articles }: WholesaleStore,
  caller: Caller
): Promise<Belongings> => {
  const lines = [{ article: articles["SKRUV-100"], quantity: 2 }]
  const references = { purchase_order_number: SECRETS.purchaseOrder }
  const { cart_id, order } = await placeOrderOf(store, caller, lines, {
    references,
  })
  const cart = await createReadyCart(store, caller, lines, { references })
  const address = { ...addressIn("se"), address_1: SECRETS.address }
  await succeed(
    caller.post(`/store/carts/${cart.id}`, { shipping_address: address })
  )
  await setReferences(caller, cart, references)
  return {
    placed_cart_id: cart_id,
    order_id: order.id,
    order_line_id: order.items[0].id,
    cart_id: cart.id,
    line_id: cart.items[0].id,
    payment_collection_id: cart.payment_collection?.id as string,
  }
}

const hiddenIds = async (
  { store }: WholesaleStore,
  { cart_id, order_id }: Belongings
): Promise<Belongings> => {
  const query = store.container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: carts } = await query.graph({
    entity: "cart",
    fields: ["shipping_address_id", "payment_collection.payment_sessions.id"],
    filters: { id: cart_id },
  })
  const { data: orders } = await query.graph({
    entity: "order",
    fields: ["shipping_address_id", "metadata"],
    filters: { id: order_id },
  })
  const cart = carts[0] as unknown as {
    shipping_address_id: string
    payment_collection: { payment_sessions: { id: string }[] }
  }
  const order = orders[0] as unknown as {
    shipping_address_id: string
    metadata: { b2b_door_run: string }
  }
  return {
    cart_address_id: cart.shipping_address_id,
    payment_session_id: cart.payment_collection.payment_sessions[0].id,
    order_address_id: order.shipping_address_id,
    run_id: order.metadata.b2b_door_run,
  }
}

const customerAddress = async (caller: Caller): Promise<string> => {
  const { customer } = await succeed(
    caller.post<{ customer: { addresses: { id: string }[] } }>(
      "/store/customers/me/addresses",
      { ...addressIn("se"), address_1: SECRETS.personalAddress }
    )
  )
  return customer.addresses[0].id
}

/** The company's address and contact point, and an address of the group that nobody below may use. */
const addressBook = async (
  { store, admin, companies }: WholesaleStore,
  caller: Caller
): Promise<Belongings> => {
  const place = { label: "Lager", city: "Solna", country_code: "se" }
  const path = `/store/companies/${companies.stockholm.id}`
  const { address } = await succeed(
    caller.post<{ address: { id: string } }>(`${path}/addresses`, {
      ...place,
      address_1: SECRETS.addressBook,
      is_ship_to: true,
      is_bill_to: true,
    })
  )
  const { contact_point } = await succeed(
    caller.post<{ contact_point: { id: string } }>(`${path}/contact-points`, {
      name: "Reskontra",
      email: SECRETS.contactPoint,
      papers: ["invoice"],
    })
  )
  const unshared = await succeed(
    asAdmin(store, admin.token).post<{ address: { id: string } }>(
      `/admin/companies/${companies.group.id}/addresses`,
      { ...place, address_1: "Gruppgatan 1", is_bill_to: true }
    )
  )
  return {
    address_id: address.id,
    contact_point_id: contact_point.id,
    unshared_address_id: unshared.address.id,
  }
}

/** A role of the company's own, and an invitation, as its admin makes them. */
const roleAndInvitation = async (
  caller: Caller,
  company_id: string
): Promise<Belongings> => {
  const path = `/store/companies/${company_id}`
  const { role } = await succeed(
    caller.post<{ role: { id: string } }>(`${path}/roles`, {
      name: SECRETS.role,
      grants: [{ permission: "company.read", scope: "company" }],
    })
  )
  const { invitation } = await succeed(
    caller.post<{ invitation: { id: string } }>(`${path}/invitations`, {
      email: SECRETS.invited,
      role: "viewer",
    })
  )
  return { role_id: role.id, invitation_id: invitation.id }
}

/** An invoice that the company owes, as the merchant's ERP tells of it. */
const openItem = async (
  { store, admin }: WholesaleStore,
  { order_id }: Belongings
): Promise<string> => {
  const staff = asAdmin(store, admin.token)
  await succeed(
    staff.post("/admin/open-items/batch", {
      items: [
        {
          kind: "invoice",
          external_id: SECRETS.openItem,
          order_id,
          issued_on: "2026-01-31",
          currency_code: "sek",
          amount: 100,
        },
      ],
    })
  )
  const { open_items } = await succeed(
    staff.get<{ open_items: { id: string }[] }>("/admin/open-items", {
      query: { order_id },
    })
  )
  return open_items[0].id
}

/** A budget of the company, and a limit of the owner's own: more than anybody spends. */
const budgetAndLimit = async (
  caller: Caller,
  member_id: string
): Promise<Belongings> => {
  const plenty = { currency_code: "sek", amount: 10_000_000 }
  const { budget } = await succeed(
    caller.post<{ budget: { id: string } }>("/store/budgets", {
      ...plenty,
      title: SECRETS.budget,
    })
  )
  const { personal_limit } = await succeed(
    caller.post<{ personal_limit: { id: string } }>("/store/personal-limits", {
      ...plenty,
      member_id,
      window: "week",
    })
  )
  return { budget_id: budget.id, personal_limit_id: personal_limit.id }
}

/** What the company calls an article that everybody may buy. */
const partNumber = async (
  { articles }: WholesaleStore,
  caller: Caller
): Promise<Belongings> => {
  const { part_number } = await succeed(
    caller.post<{ part_number: { id: string } }>("/store/part-numbers", {
      variant_id: articles["BORR-6"].variant_id,
      number: SECRETS.partNumber,
      name: SECRETS.partName,
    })
  )
  return { part_number_id: part_number.id }
}

/** Everything that the owner has, made through the store's own routes. */
export const ownerOf = async (
  given: WholesaleStore,
  { person, member_id }: OwnerPerson,
  secret: SecretProduct
): Promise<Owner> => {
  const { store, admin, companies, members, contract } = given
  const caller = asBuyer(store, person.token, companies.stockholm.id)
  const made = await checkout(given, caller)
  const invoice = await filePaper(store, admin, {
    order_id: made.order_id,
    number: SECRETS.invoice,
  })
  return {
    caller,
    things: {
      ...made,
      ...(await hiddenIds(given, made)),
      paper_id: invoice.id,
      open_item_id: await openItem(given, made),
      ...(await roleAndInvitation(caller, companies.stockholm.id)),
      company_id: companies.stockholm.id,
      group_id: companies.group.id,
      member_id,
      colleague_id: members.buyer.id,
      contract_id: contract.id,
      price_list_id: contract.price_list_id,
      customer_id: person.customer_id,
      customer_address_id: await customerAddress(caller),
      ...(await addressBook(given, caller)),
      ...(await budgetAndLimit(caller, member_id)),
      ...(await partNumber(given, caller)),
      email: person.email,
      ...secret.things,
    },
    personal: [
      "customer_id",
      "customer_address_id",
      "email",
      // The person sees their own places: it is how one chooses a company.
      "company_id",
      "group_id",
      "member_id",
    ],
    secrets: [...Object.values(SECRETS), ...secret.secrets],
  }
}
