"""A fault says where, what and how bad, in one line."""

from utils.faults import CODES, LONGEST, Fault, FaultyFile


def test_a_fault_is_one_line_that_an_editor_can_follow():
    assert str(Fault("a.yaml", 7, "R03", "There is no scene x.")) == "a.yaml:7: R03 error: There is no scene x."


def test_faults_of_writing_are_warnings_and_all_others_errors():
    warnings = {code for code in CODES if Fault("a.yaml", 1, code, "").severity == "warning"}
    assert warnings == {code for code in CODES if code.startswith("W")}


def test_faults_sort_by_file_and_line():
    faults = [
        Fault("b.yaml", 1, "F04", ""),
        Fault("a.yaml", 10, "F04", ""),
        Fault("a.yaml", 9, "R01", ""),
        Fault("a.yaml", 9, "K01", ""),
    ]
    assert [str(fault)[:11] for fault in sorted(faults)] == ["a.yaml:9: K", "a.yaml:9: R", "a.yaml:10: ", "b.yaml:1: F"]


def test_a_faulty_file_lists_its_faults_in_order():
    error = FaultyFile([Fault("a.yaml", 2, "R01", "Two."), Fault("a.yaml", 1, "R01", "One.")])
    assert error.faults == (Fault("a.yaml", 1, "R01", "One."), Fault("a.yaml", 2, "R01", "Two."))
    assert str(error) == "a.yaml:1: R01 error: One.\na.yaml:2: R01 error: Two."


def test_what_a_message_quotes_from_a_file_cannot_break_the_line_or_fill_the_screen():
    assert str(Fault("a.yaml", 1, "R04", "one\ntwo\x1b[31m\tthree")).endswith("one two [31m three")
    long = str(Fault("a.yaml", 1, "R04", "x" * 10_000 + ": remove it."))
    assert len(long) < LONGEST + 50
    assert long.endswith("x: remove it.")
