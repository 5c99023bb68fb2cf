import { Module } from "@medusajs/framework/utils"
import { validatePlugins } from "../../config"
import { shareCoreHooks } from "../../hooks"
import { DoorModuleService } from "./service"

// Modules of all plugins are loaded before any plugin's workflows: from here
// on a hook that somebody takes directly is shared.
shareCoreHooks()

export const DOOR_MODULE = "b2b_door"

export { DoorModuleService }

export default Module(DOOR_MODULE, {
  service: DoorModuleService,
  loaders: [validatePlugins],
})
