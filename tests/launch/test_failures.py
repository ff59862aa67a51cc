import errno
from pathlib import Path

import pytest

from utils.launch import failures

LOG = Path("install-log.txt")

SAID = {
    failures.NO_NETWORK: [
        "WARNING: Retrying after connection broken by 'NewConnectionError: Failed to establish a new connection: "
        "[Errno 111] Connection refused'\nERROR: No matching distribution found for jupyterlab==4.6.6",
        "[Errno -3] Temporary failure in name resolution",
        "socket.gaierror: [Errno 11001] getaddrinfo failed",
        "ReadTimeoutError: HTTPSConnectionPool(host='…', port=443): Read timed out.",
        "  Caused by: Failed to fetch: `https://…/simple/pandas/`\n  Caused by: dns error",
        "ProxyError('Cannot connect to proxy.')",
    ],
    failures.BAD_CERTIFICATE: [
        "Max retries exceeded: SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] self-signed'))",
        "Failed to fetch\n  Caused by: invalid peer certificate: UnknownIssuer",
    ],
    failures.DISK_FULL: [
        "ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device",
        "error: failed to write: There is not enough space on the disk. (os error 112)",
    ],
    failures.READ_ONLY: [
        "ERROR: Could not install packages due to an OSError: [Errno 13] Permission denied: '/x'",
        "error: Read-only file system (os error 30)",
    ],
    failures.NO_VENV: ["The virtual environment was not created successfully because ensurepip is not available."],
    failures.NO_SUCH_VERSION: [
        "ERROR: No matching distribution found for pandas==3.1.1",
        "  × No solution found when resolving dependencies",
    ],
}


@pytest.mark.parametrize(("sentence", "said"), [(s, said) for s, all_said in SAID.items() for said in all_said])
def test_what_an_installer_says_becomes_one_sentence(sentence, said):
    assert str(failures.from_output(said.splitlines(), LOG)) == sentence


def test_words_that_nobody_knows_lead_to_the_log():
    assert str(LOG) in str(failures.from_output(["segmentation fault"], LOG))


@pytest.mark.parametrize(
    ("number", "sentence"),
    [
        (errno.ENOSPC, failures.DISK_FULL),
        (errno.EROFS, failures.READ_ONLY),
        (errno.EACCES, failures.READ_ONLY),
        (errno.EPERM, failures.READ_ONLY),
    ],
)
def test_a_file_that_cannot_be_written(number, sentence):
    assert str(failures.from_os_error(OSError(number, "…"))) == sentence


def test_any_other_refusal_names_the_file():
    assert "/some/file" in str(failures.from_os_error(OSError(errno.EIO, "Input/output error", "/some/file")))
