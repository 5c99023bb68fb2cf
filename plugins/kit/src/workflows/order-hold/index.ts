export * from "./workflows/release-order-holds"
