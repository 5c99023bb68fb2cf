import type { TargetType } from "../../domain/target"

/** How much of some articles a contract lets order, in base units; null: not said. */
export type AdminQuantityRule = {
  target_type: TargetType
  /** Id of what it is about; `*` with the type `all`. */
  target_id: string
  /** Name of that, or the article number; null for `all`, and for what is gone. */
  target_name: string | null
  minimum: number | null
  maximum: number | null
  /** Only so many, or twice, three times as many. */
  multiple: number | null
}

export type AdminQuantityRulesResponse = { quantity_rules: AdminQuantityRule[] }

/** What a contract says about the value of an order's goods; amounts without tax, in the contract's currency. */
export type AdminOrderValue = {
  minimum: number | null
  maximum: number | null
  /** What a smaller order costs on top; null: it is refused. */
  small_order_fee: number | null
}

export type AdminOrderValueResponse = {
  /** Null: the contract says nothing of it. */
  order_value: AdminOrderValue | null
}

/** How much of an article the buyer may order at a time, in base units; null: as much as they like. */
export type StoreQuantities = {
  minimum: number | null
  maximum: number | null
  /** Only so many, or twice, three times as many. */
  multiple: number | null
  /** What an order of it begins with. */
  smallest: number | null
}

export type StoreProductQuantitiesResponse = {
  /** Articles of the product about which something is agreed. */
  quantities: (StoreQuantities & { variant_id: string })[]
}

/** What the value of a cart's goods is to be; decimal texts without tax, in the cart's currency. */
export type StoreOrderValue = {
  minimum: string | null
  maximum: string | null
  /** What a smaller order costs on top; null: it is refused. */
  small_order_fee: string | null
  /** What the goods in the cart are worth. */
  goods: string
  /** What is lacking until the least value. */
  lacking: string
  /** Fee that the cart bears now; null: none. */
  fee: string | null
}

export type StoreCartOrderTermsResponse = {
  order_terms: {
    /** Null: nothing is agreed. */
    order_value: StoreOrderValue | null
    /** Lines about whose article something is agreed. */
    quantities: (StoreQuantities & { item_id: string; variant_id: string })[]
  }
}
