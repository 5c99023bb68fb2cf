import {
  addMember,
  createAdmin,
  createCart,
  createCompany,
  createContract,
  createPerson,
  createProducts,
  createReadyCart,
  openStore,
  placeOrderOf,
} from "@medusa-b2b/testing/fixtures"
import { asBuyer, asVisitor } from "@medusa-b2b/testing/requests"
import type { TestApp } from "@medusa-b2b/testing/store-test"
import {
  createCollectionsWorkflow,
  createProductCategoriesWorkflow,
  createProductTagsWorkflow,
  createProductTypesWorkflow,
  updateProductsWorkflow,
} from "@medusajs/medusa/core-flows"

/** Amounts and stock levels that stand nowhere else. */
export const LIST_PRICE = 8431.17
export const LIST_PRICE_EUR = 843.19
export const CONTRACT_PRICE = 7919.53
export const STOCK = 97713

/**
 * One article of unmistakable price and stock, in a collection, a category, of
 * a type and with a tag; a company with a contract, a member and an order.
 */
export const curiousStore = async (app: TestApp) => {
  const store = await openStore(app)
  const { container } = app
  const admin = await createAdmin(app)
  const { "PUMP-1": pump } = await createProducts(store, [
    {
      title: "Pump",
      handle: "pump",
      articles: [
        {
          sku: "PUMP-1",
          title: "Styck",
          sek: LIST_PRICE,
          eur: LIST_PRICE_EUR,
          stock: STOCK,
        },
      ],
    },
  ])
  const [collections, categories, types, tags] = await Promise.all([
    createCollectionsWorkflow(container).run({
      input: { collections: [{ title: "Pumpar" }] },
    }),
    createProductCategoriesWorkflow(container).run({
      input: {
        product_categories: [
          { name: "Vatten", is_active: true, is_internal: false },
        ],
      },
    }),
    createProductTypesWorkflow(container).run({
      input: { product_types: [{ value: "Maskin" }] },
    }),
    createProductTagsWorkflow(container).run({
      input: { product_tags: [{ value: "Nyhet" }] },
    }),
  ])
  await updateProductsWorkflow(container).run({
    input: {
      selector: { id: pump.product_id },
      update: {
        collection_id: collections.result[0].id,
        category_ids: [categories.result[0].id],
        type_id: types.result[0].id,
        tag_ids: [tags.result[0].id],
      },
    },
  })

  const company = await createCompany(store, admin, {
    name: "Prov AB",
    kind: "legal_entity",
  })
  const person = await createPerson(store, {
    email: "petra@prov.test",
    first_name: "Petra",
  })
  const consumer = await createPerson(store, {
    email: "kim@hem.test",
    first_name: "Kim",
  })
  const member = await addMember(store, admin, {
    company,
    person,
    role: "admin",
  })
  const contract = await createContract(store, admin, {
    number: "PROV",
    company,
    prices: [{ article: pump, amount: CONTRACT_PRICE }],
  })
  const buyer = asBuyer(store, person.token)
  const lines = [{ article: pump, quantity: 1 }]
  const { order } = await placeOrderOf(store, buyer, lines)
  const cart = await createCart(store, buyer, lines)
  const ready = await createReadyCart(store, buyer, lines)

  return {
    store,
    admin,
    company,
    buyer,
    visitor: asVisitor(store),
    consumer: asBuyer(store, consumer.token),
    pump,
    /** Values of routes' parameters, by the part of the path before them. */
    ids: {
      products: pump.product_id,
      "product-variants": pump.variant_id,
      "product-categories": categories.result[0].id,
      "product-types": types.result[0].id,
      "product-tags": tags.result[0].id,
      collections: collections.result[0].id,
      regions: store.sweden.id,
      currencies: "sek",
      carts: cart.id,
      orders: order.id,
      companies: company.id,
      members: member.id,
      contracts: contract.id,
    } as Record<string, string>,
    cart,
    ready,
  }
}
