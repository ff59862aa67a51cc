"""The Reluctant Partner: role-play notebooks for clinicians. Start it with ``python -m utils``."""

__version__ = "0.1.0"
