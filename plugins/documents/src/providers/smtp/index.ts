import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { SmtpNotificationProvider } from "./service"

export { SmtpNotificationProvider }

export default ModuleProvider(Modules.NOTIFICATION, {
  services: [SmtpNotificationProvider],
})
