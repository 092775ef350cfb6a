"""Tajik; docs/languages.md says how this file is written."""

from ..shapes import Language

LANGUAGE = Language(
    name="Tajik",
    names="inflected",
    signing="имзо*",
    entry_into_force="эътибор*, мавриди иҷро",
    bounds="то, то охири, то охири соли, то соли, пеш аз, аз, баъд аз",
    bounds_of_ends="то охири, то охири соли",
    everyday={
        "Cyrl": """
            ва, дар, ба, аз, ки, бо, барои, ин, он, аст, буд, бо, миёни, ҷумҳурии, тоҷикистон, низ, шуд, гардид,
            соли
            """,
    },
)
