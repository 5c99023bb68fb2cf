export * from "./order-hold"
export * from "./place-order"
export { type Change, changeOf, undoOf } from "./undo-changes"
