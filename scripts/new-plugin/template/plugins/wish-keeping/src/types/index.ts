export { WishListEvents } from "./events"
export type * from "./http"
