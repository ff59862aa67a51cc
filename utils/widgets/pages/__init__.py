"""What is on the screen, as HTML built from the state: pure functions, one module a page.

All text passes through `markupsafe`, which escapes whatever is not markup of ours. No page knows widgets or kernels.
"""
