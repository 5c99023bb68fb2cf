// The zones of the company page, where this plugin has a widget.
import "@medusa-b2b/company"
