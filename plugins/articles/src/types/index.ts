export { ArticleEvents, PartNumberEvents } from "./events"
export type * from "./http"
export type { ArticleCard, CardNumber, CardUnit } from "../domain/card"
