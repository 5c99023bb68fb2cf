import "@medusajs/admin-shared"

/** Places on this plugin's admin pages where other plugins may put widgets. */
declare module "@medusajs/admin-shared" {
  interface InjectionZoneRegistry {
    "article.list": true
  }
}
