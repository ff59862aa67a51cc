"""Widgets: `stage` shows a page and hears clicks, `role_plays` and `help_lines` decide which page; `pages` draws them."""
