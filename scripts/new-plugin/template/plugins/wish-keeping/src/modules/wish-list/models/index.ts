export { WishList } from "./wish-list"
