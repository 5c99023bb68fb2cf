import { MedusaService } from "@medusajs/framework/utils"
import { DoorRun } from "./models"

/** Keeps the passages through the door. */
export class DoorModuleService extends MedusaService({ DoorRun }) {}
