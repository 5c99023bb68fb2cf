import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { OnAccountPaymentProvider } from "./service"

export default ModuleProvider(Modules.PAYMENT, {
  services: [OnAccountPaymentProvider],
})
