const { StepResponse } = require("@medusajs/framework/workflows-sdk")
const { completeCartWorkflow } = require("@medusajs/medusa/core-flows")

// Another vendor's plugin, as it comes out of its build: takes the hook itself,
// before kit's own files are loaded.
const key = Symbol.for("merchant-store:notes")
const notes = () => (globalThis[key] = globalThis[key] || [])

completeCartWorkflow.hooks.orderCreated(
  () => {
    notes().push("vendor")
    return new StepResponse(undefined, "vendor")
  },
  (undo) => {
    notes().push(`undo ${undo}`)
  }
)
