export * from "./wish-list/workflows/create-wish-list"
