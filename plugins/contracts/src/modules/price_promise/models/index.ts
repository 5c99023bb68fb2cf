export { PricePromise } from "./price-promise"
