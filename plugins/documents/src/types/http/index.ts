export * from "./admin"
