"""The launcher: makes the program's own Python environment and opens the notebooks in JupyterLab.

Standard library only, because it runs before anything is installed. The two modules that run inside JupyterLab's
server, ``server_extension`` and ``kept_notebooks``, are the exception, and nothing here imports them.
"""
