"""What can go wrong before the page opens, in sentences that say what to do next.

Knows the words of pip, uv, venv and the operating system, and nothing of how they were called.
"""

import errno
import re
import sys
from collections.abc import Iterable
from pathlib import Path

AGAIN = "Then run the same command again; it goes on where it stopped."

DISK_FULL = f"The disk is full. Free about 1 GB. {AGAIN}"
READ_ONLY = (
    "This program may not write into its own folder. Close any other window in which it runs; if that does not help, "
    "copy the whole folder to a place of your own, such as Documents, and run it there."
)
NO_NETWORK = (
    "The packages could not be fetched because the internet could not be reached. "
    f"Check the connection (and the proxy settings, if your workplace uses a proxy). {AGAIN}"
)
BAD_CERTIFICATE = (
    "The network replaces the security certificates of web sites, so the packages could not be fetched safely. "
    "Use another network, or ask your IT department which certificate Python's pip should use (the setting PIP_CERT). "
    f"{AGAIN}"
)
NO_SUCH_VERSION = (
    "A package in requirements.txt is not to be had on this computer "
    f"for Python {sys.version_info[0]}.{sys.version_info[1]}. "
    "Install Python 3.12 from https://www.python.org/downloads/, delete the folder .venv, and run again with it."
)
NO_VENV = (
    "This Python cannot make a place for the program: its venv module is missing. "
    f"On Debian or Ubuntu, install it with: sudo apt install python{sys.version_info[0]}.{sys.version_info[1]}-venv "
    "(elsewhere, install Python from https://www.python.org/downloads/). Then run the same command again."
)

# The first match counts: a full disk or a bad certificate can also end in the words of a lost connection.
SIGNS = [
    (DISK_FULL, r"No space left on device|Errno 28\b|os error 28\b|not enough space on the disk|os error 112\b"),
    (BAD_CERTIFICATE, r"CERTIFICATE_VERIFY_FAILED|invalid peer certificate|SSLCertVerificationError|UnknownIssuer"),
    (
        NO_NETWORK,
        r"NewConnectionError|NameResolutionError|Failed to establish a new connection|[Nn]ame resolution|getaddrinfo"
        r"|Max retries exceeded|[Tt]imed out|ConnectTimeout|ConnectionResetError|Connection refused"
        r"|Network is unreachable|ProxyError|dns error|tcp connect error"
        r"|error sending request|Failed to fetch|client error \(Connect\)",
    ),
    (READ_ONLY, r"Permission denied|Read-only file system|os error (?:5|13|30)\b|Access is denied"),
    (NO_VENV, r"ensurepip is not available|No module named '?ensurepip|No module named '?venv"),
    (NO_SUCH_VERSION, r"No matching distribution found|No solution found|Requires-Python"),
]

# Installers fetch everything before they put the first file in place, so after these the environment is as it was.
BEFORE_INSTALLING = (BAD_CERTIFICATE, NO_NETWORK, NO_SUCH_VERSION)


class LaunchError(Exception):
    """Something that a person can mend; its text is the whole message."""


def from_output(lines: Iterable[str], log: Path) -> LaunchError:
    """Why an installer failed, judged by what it printed."""
    said = "\n".join(lines)
    for sentence, sign in SIGNS:
        if re.search(sign, said):
            return LaunchError(sentence)
    return LaunchError(
        "Installing stopped for a reason that this program does not know. Run the same command again; "
        f"if it stops again, send the file {log} to whoever gave you this program."
    )


def from_os_error(error: OSError) -> LaunchError:
    """Why a file could not be written."""
    if error.errno == errno.ENOSPC or getattr(error, "winerror", None) == 112:
        return LaunchError(DISK_FULL)
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return LaunchError(READ_ONLY)
    where = f" ({error.filename})" if error.filename else ""
    return LaunchError(f"The computer refused: {error.strerror or error}{where}. Mend that. {AGAIN}")
