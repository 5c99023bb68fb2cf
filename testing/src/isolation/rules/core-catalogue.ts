import type { Attempts, IsolationRule } from "../isolation-rule"

const ALL_PRICES =
  "*variants,*variants.calculated_price,*variants.prices,*variants.price_set"

const priced =
  (
    fields: string,
    params?: (id: Record<string, string>) => Record<string, string>
  ): Attempts =>
  ({ common }) => [
    {
      params: params?.(common),
      query: { region_id: common.region_id, fields },
    },
    { what: "without a region", params: params?.(common), query: { fields } },
  ]

const withTheirCart =
  (params?: (id: Record<string, string>) => Record<string, string>): Attempts =>
  ({ theirs, common }) => [
    {
      what: "their cart in the query",
      params: params?.(common),
      query: { cart_id: theirs.cart_id },
    },
  ]

/** With what a range keeps from another company. */
const andSecret =
  (attempts: Attempts, by: (id: Record<string, string>) => object): Attempts =>
  (ids) => [
    ...attempts(ids),
    { what: "a product of their range", ...by(ids.theirs) },
  ]

const product = ({ product_id }: Record<string, string>) => ({ id: product_id })
const variant = ({ variant_id }: Record<string, string>) => ({ id: variant_id })

const PRICES =
  "the assortment is everybody's; prices are the buyer's own or the list's"

/** A list that the merchant keeps for everybody, and one entry of it. */
const merchants = (
  path: string,
  fields?: string,
  one: Attempts = () => [{ params: { id: "unknown" } }]
): IsolationRule[] => [
  {
    route: `GET ${path}`,
    public: "the merchant's own list",
    allows: () => [{}, ...(fields ? [{ query: { fields } }] : [])],
  },
  {
    route: `GET ${path}/:id`,
    public: "the merchant's own list",
    allows: one,
  },
]

/** Core's catalogue: public but for prices, which may be a contract's. */
export const coreCatalogueRules: IsolationRule[] = [
  {
    route: "GET /store/products",
    public: PRICES,
    allows: andSecret(priced(ALL_PRICES), ({ secret_product_id }) => ({
      query: { id: secret_product_id, handle: "hemlig-artikel" },
    })),
    refuses: withTheirCart(),
  },
  {
    route: "GET /store/products/:id",
    public: PRICES,
    allows: andSecret(priced(ALL_PRICES, product), ({ secret_product_id }) => ({
      params: { id: secret_product_id },
    })),
    refuses: withTheirCart(product),
  },
  {
    route: "GET /store/product-variants",
    public: PRICES,
    allows: andSecret(
      priced("*calculated_price,*prices"),
      ({ secret_product_id }) => ({ query: { product_id: secret_product_id } })
    ),
    refuses: withTheirCart(),
  },
  {
    route: "GET /store/product-variants/:id",
    public: PRICES,
    allows: andSecret(
      priced("*calculated_price,*prices", variant),
      ({ secret_variant_id }) => ({ params: { id: secret_variant_id } })
    ),
    refuses: withTheirCart(variant),
  },
  ...merchants(
    "/store/collections",
    "*products.variants.prices",
    ({ common }) => [
      {
        params: { id: common.collection_id },
        query: { fields: "*products,products.title" },
      },
    ]
  ),
  ...merchants("/store/product-categories", "*products.variants.prices"),
  ...merchants("/store/product-options"),
  ...merchants("/store/product-tags"),
  ...merchants("/store/product-types"),
  ...merchants("/store/regions"),
  { route: "GET /store/currencies", public: "the store's currencies" },
  {
    route: "GET /store/currencies/:code",
    public: "the store's currencies",
    allows: () => [{ params: { code: "sek" } }],
  },
  {
    route: "POST /store/search",
    public: "finds what the merchant has opened to search",
    allows: ({ theirs }) => [
      { body: { entity: "product", filters: { q: "skruv" } } },
      {
        what: "their order",
        body: { entity: "order", filters: { id: theirs.order_id } },
      },
    ],
  },
]
