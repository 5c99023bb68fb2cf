export { DiscountGroup } from "./discount-group"
export { DiscountGroupArticle } from "./discount-group-article"
