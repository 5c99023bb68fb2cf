export * from "./admin"
export * from "./delivery"
export * from "./store"
export * from "./ranges"
