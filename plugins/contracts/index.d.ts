import "@medusajs/admin-shared"

/** Places on this plugin's admin pages where other plugins may put widgets. */
declare module "@medusajs/admin-shared" {
  interface InjectionZoneRegistry {
    "contract.list": true
    "contract.details": true
    "contract.details.side": true
    "range.list": true
    "range.details": true
    "range.details.side": true
  }
}
