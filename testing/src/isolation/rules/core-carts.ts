import type { Attempts, IsolationRule } from "../isolation-rule"

/** The cart's id in the path, with a body that would work for its owner. */
const theirCart =
  (body?: (ids: Parameters<Attempts>[0]) => unknown): Attempts =>
  (ids) => [{ params: { id: ids.theirs.cart_id }, body: body?.(ids) }]

const theirLine =
  (body?: unknown): Attempts =>
  ({ theirs, own }) => [
    { params: { id: theirs.cart_id, line_id: theirs.line_id }, body },
    {
      what: "their line in one's own cart",
      params: { id: own.cart_id, line_id: theirs.line_id },
      body,
      alsoRefusedBy: [400],
      noControl: "a line is in one cart only",
    },
  ]

/** Core's cart routes. */
export const coreCartRules: IsolationRule[] = [
  {
    route: "POST /store/carts",
    public: "everybody may begin a cart; whose it is, the session says",
    allows: ({ theirs, common }) => [
      {
        what: "their company in additional_data",
        body: {
          region_id: common.region_id,
          additional_data: {
            b2b: { company_id: theirs.company_id, member_id: theirs.member_id },
          },
        },
      },
      {
        what: "the id of their cart's address",
        body: {
          region_id: common.region_id,
          shipping_address: theirs.cart_address_id,
        },
      },
      {
        what: "the run of their order in the metadata",
        body: {
          region_id: common.region_id,
          metadata: { b2b_door_run: theirs.run_id },
        },
      },
    ],
  },
  {
    route: "GET /store/carts/:id",
    ownedBy: "company",
    refuses: theirCart(),
  },
  {
    route: "POST /store/carts/:id",
    ownedBy: "company",
    refuses: ({ theirs, own }) => [
      {
        params: { id: theirs.cart_id },
        body: { shipping_address: { city: "Malmö" } },
      },
      {
        what: "their cart's address in one's own cart",
        params: { id: own.cart_id },
        body: {
          shipping_address: { id: theirs.cart_address_id, city: "Malmö" },
        },
        alsoRefusedBy: [400],
        noControl: "the address is that of their own cart",
      },
      {
        what: "the run of their order in one's own cart",
        params: { id: own.cart_id },
        body: { metadata: { b2b_door_run: theirs.run_id } },
        alsoRefusedBy: [400],
        noControl: "nobody may write the plugins' keys",
      },
    ],
  },
  {
    route: "POST /store/carts/:id/complete",
    ownedBy: "company",
    refuses: ({ theirs }) => [
      { params: { id: theirs.cart_id } },
      {
        what: "a cart that has its order",
        params: { id: theirs.placed_cart_id },
      },
    ],
  },
  {
    route: "POST /store/carts/:id/customer",
    ownedBy: "company",
    refuses: theirCart(() => ({})),
  },
  {
    route: "POST /store/carts/:id/line-items",
    ownedBy: "company",
    refuses: theirCart(({ common }) => ({
      variant_id: common.variant_id,
      quantity: 1,
    })),
  },
  {
    route: "POST /store/carts/:id/line-items/:line_id",
    ownedBy: "company",
    refuses: theirLine({ quantity: 7 }),
  },
  {
    route: "DELETE /store/carts/:id/line-items/:line_id",
    ownedBy: "company",
    refuses: theirLine(),
  },
  {
    route: "POST /store/carts/:id/promotions",
    ownedBy: "company",
    refuses: theirCart(({ common }) => ({ promo_codes: [common.promo_code] })),
  },
  {
    route: "DELETE /store/carts/:id/promotions",
    ownedBy: "company",
    refuses: theirCart(({ common }) => ({ promo_codes: [common.promo_code] })),
  },
  {
    route: "POST /store/carts/:id/shipping-methods",
    ownedBy: "company",
    refuses: theirCart(({ common }) => ({
      option_id: common.shipping_option_id,
    })),
  },
  {
    route: "POST /store/carts/:id/taxes",
    ownedBy: "company",
    refuses: theirCart(() => ({})),
  },
]
