export * from "./workflows/place-order"
