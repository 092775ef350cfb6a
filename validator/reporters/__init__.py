"""Reports → output, a format a module: ``render(reports, ...) -> str``. Reporters print nothing and import no rules."""
