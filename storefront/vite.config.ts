import react from "@vitejs/plugin-react"
import { defineConfig } from "vite"

// The store serves the storefront under /shop; whoever deploys it apart sets
// its own path with `vite build --base=/`.
export default defineConfig({
  base: "/shop/",
  plugins: [react()],
  build: { outDir: "dist", chunkSizeWarningLimit: 1000 },
})
