"""How many scenarios and plays the property tests invent. `pytest --hypothesis-profile=search` looks further than every run does."""

from hypothesis import HealthCheck, settings

# A failure of the everyday run can be run again as it was; no folder of past examples is kept.
settings.register_profile(
    "steady",
    max_examples=30,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile("search", settings.get_profile("steady"), max_examples=1000, derandomize=False)
settings.load_profile("steady")
