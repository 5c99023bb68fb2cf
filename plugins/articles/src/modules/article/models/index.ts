export { Article } from "./article"
export { ArticleNumber } from "./article-number"
export { PartNumber } from "./part-number"
export { SalesUnit } from "./sales-unit"
