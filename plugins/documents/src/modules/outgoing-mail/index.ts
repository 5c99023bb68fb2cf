import { validatePlugins } from "@medusa-b2b/kit/config"
import { Module } from "@medusajs/framework/utils"
import validateOptions from "./loaders/validate-options"
import { OutgoingMailModuleService } from "./service"

/** Key under which the module is resolved. */
export const OUTGOING_MAIL_MODULE = "outgoing_mail"

export { OutgoingMailModuleService }

export default Module(OUTGOING_MAIL_MODULE, {
  service: OutgoingMailModuleService,
  loaders: [validatePlugins, validateOptions],
})
