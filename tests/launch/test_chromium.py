from utils.launch import chromium


def test_a_named_browser_wins(monkeypatch, tmp_path):
    browser = tmp_path / "my chromium"
    browser.touch()
    monkeypatch.setenv("CHROMIUM", str(browser))
    assert chromium.find_chromium() == str(browser)
    monkeypatch.setenv("CHROMIUM", str(tmp_path / "gone"))
    assert chromium.find_chromium() is None


def test_otherwise_the_first_command_found(monkeypatch):
    monkeypatch.delenv("CHROMIUM", raising=False)
    monkeypatch.setattr(chromium.shutil, "which", lambda name: "/usr/bin/chrome" if name == "google-chrome" else None)
    assert chromium.find_chromium() == "/usr/bin/chrome"


def test_then_the_usual_places(monkeypatch, tmp_path):
    monkeypatch.delenv("CHROMIUM", raising=False)
    monkeypatch.setattr(chromium.shutil, "which", lambda name: None)
    monkeypatch.setenv("SOMEWHERE", str(tmp_path))
    (tmp_path / "chrome.exe").touch()
    monkeypatch.setattr(chromium, "PLACES", ("/nowhere", f"{tmp_path}/chrome.exe"))
    assert chromium.find_chromium() == f"{tmp_path}/chrome.exe"
    monkeypatch.setattr(chromium, "PLACES", ("/nowhere",))
    assert chromium.find_chromium() is None
