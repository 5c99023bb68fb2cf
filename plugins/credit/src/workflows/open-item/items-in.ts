import type { MedusaContainer } from "@medusajs/framework/types"
import {
  OPEN_ITEM_MODULE,
  type OpenItemModuleService,
} from "../../modules/open-item"

/** The service of open items. */
export const itemsIn = (container: MedusaContainer): OpenItemModuleService =>
  container.resolve<OpenItemModuleService>(OPEN_ITEM_MODULE)
