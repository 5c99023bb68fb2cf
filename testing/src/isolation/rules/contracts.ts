import type { IsolationRule } from "../isolation-rule"

/** A route of one cart or order: another company's does not exist. */
const ofTheirs = (
  route: string,
  thing: "cart_id" | "order_id"
): IsolationRule => ({
  route,
  ownedBy: "company",
  refuses: ({ theirs }) => [{ params: { id: theirs[thing] } }],
})

/** The contracts plugin's routes. */
export const contractRules: IsolationRule[] = [
  ofTheirs("POST /store/carts/:id/prices", "cart_id"),
  ofTheirs("GET /store/carts/:id/delivery", "cart_id"),
  ofTheirs("POST /store/carts/:id/delivery", "cart_id"),
  ofTheirs("GET /store/orders/:id/delivery", "order_id"),
  {
    route: "GET /store/products/:id/delivery-estimate",
    self: "the days by the contracts of whoever asks",
    allows: ({ common }) => [{ params: { id: common.contract_product_id } }],
    refuses: ({ theirs, common }) => [
      {
        what: "their cart in the query",
        params: { id: common.contract_product_id },
        query: { cart_id: theirs.cart_id },
        alsoRefusedBy: [400],
        noControl: "the route takes no cart",
      },
    ],
  },
  {
    route: "GET /store/products/:id/price-explanation",
    self: "the prices that may hold for the buyer, and which does",
    allows: ({ common }) => [
      {
        params: { id: common.contract_product_id },
        query: {
          region_id: common.region_id,
          variant_id: common.contract_variant_id,
        },
      },
    ],
    refuses: ({ theirs, common }) => [
      {
        what: "their company in the query",
        params: { id: common.contract_product_id },
        query: {
          variant_id: common.contract_variant_id,
          company_id: theirs.company_id,
        },
        alsoRefusedBy: [400],
        noControl: "the route takes no company",
      },
    ],
  },
  ofTheirs("GET /store/carts/:id/order-terms", "cart_id"),
  {
    route: "GET /store/products/:id/quantities",
    self: "how much the buyer's own contracts let order",
    allows: ({ common }) => [{ params: { id: common.contract_product_id } }],
    refuses: ({ theirs, common }) => [
      {
        what: "their cart in the query",
        params: { id: common.contract_product_id },
        query: { cart_id: theirs.cart_id },
        alsoRefusedBy: [400],
        noControl: "the route takes no cart",
      },
    ],
  },
  {
    route: "GET /store/products/:id/price-tiers",
    self: "the tiers of the contract that wins for the buyer",
    allows: ({ common, theirs }) => [
      {
        params: { id: common.contract_product_id },
        query: { region_id: common.region_id },
      },
      {
        what: "a product of their range",
        params: { id: theirs.secret_product_id },
        query: { region_id: common.region_id },
      },
    ],
    refuses: ({ theirs, common }) => [
      {
        what: "their cart in the query",
        params: { id: common.contract_product_id },
        query: { cart_id: theirs.cart_id },
        alsoRefusedBy: [400],
        noControl: "the route takes no cart",
      },
    ],
  },
]
