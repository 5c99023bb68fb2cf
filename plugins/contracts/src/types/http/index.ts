export * from "./admin"
export * from "./store"
export * from "./ranges"
