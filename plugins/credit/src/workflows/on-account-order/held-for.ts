/** Reference type of the holds of an order on account, by the id of its `on_account_order`. */
export const HELD_FOR = "on_account_order"
