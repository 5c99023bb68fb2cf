import { MedusaService } from "@medusajs/framework/utils"
import { FiledPaper } from "./models"

/** Papers of orders that were made elsewhere. */
export class FiledPaperModuleService extends MedusaService({ FiledPaper }) {}
