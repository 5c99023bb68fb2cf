/// <reference types="vite/client" />

interface ImportMetaEnv {
  readonly VITE_BACKEND_URL?: string
  readonly VITE_PUBLISHABLE_KEY?: string
  readonly VITE_REGION?: string
}
