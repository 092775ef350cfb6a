"""The stages in order, and what comes of them: the report, its waivers and baseline, canonical JSON, the survey."""
