import type { MedusaContainer } from "@medusajs/framework/types"
import { ARTICLE_MODULE, type ArticleModuleService } from "../modules/article"

/** The module, out of a container. */
export const articlesIn = (container: MedusaContainer): ArticleModuleService =>
  container.resolve<ArticleModuleService>(ARTICLE_MODULE)
