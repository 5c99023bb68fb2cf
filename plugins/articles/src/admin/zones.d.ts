import "@medusajs/admin-shared"

/** The company page's zone, where this plugin has a widget: it works without the company plugin, so the zone is named here. */
declare module "@medusajs/admin-shared" {
  interface InjectionZoneRegistry {
    "company.details": true
  }
}
