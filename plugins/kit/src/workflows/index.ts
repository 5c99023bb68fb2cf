export * from "./place-order"
