import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { MailFolderNotificationProvider } from "./service"

export { MailFolderNotificationProvider }

export default ModuleProvider(Modules.NOTIFICATION, {
  services: [MailFolderNotificationProvider],
})
