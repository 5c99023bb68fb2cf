import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { CompanyTaxProvider } from "./service"

export default ModuleProvider(Modules.TAX, { services: [CompanyTaxProvider] })
