import { validatePlugins } from "@medusa-b2b/kit/config"
import { Module } from "@medusajs/framework/utils"
import validateOptions from "./loaders/validate-options"
import { ArticleModuleService } from "./service"

export const ARTICLE_MODULE = "article"

export {
  ArticleModuleService,
  type ArticleRow,
  type PartNumberRow,
} from "./service"

export default Module(ARTICLE_MODULE, {
  service: ArticleModuleService,
  loaders: [validatePlugins, validateOptions],
})
