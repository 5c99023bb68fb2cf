export { contribute } from "./contribute"
export type { HookContext, HookContribution, HookResult } from "./contribution"
export { shareCoreHooks } from "./share-core-hooks"
export { listSharedHooks, type SharedHook } from "./registry"
