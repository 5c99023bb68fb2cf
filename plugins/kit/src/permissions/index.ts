export {
  definePermissions,
  listPermissions,
  type Permission,
} from "./catalogue"
export { isGranted, mayGive, reaches, scopeOf } from "./grants"
export { requirePermission } from "./require-permission"
