export * from "./order-hold"
export * from "./place-order"
