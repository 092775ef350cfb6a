"""Galician; docs/languages.md says how this file is written."""

from ..shapes import Figures, Language, Speakers, YearParts

LANGUAGE = Language(
    name="Galician",
    everyday={
        "Latn": """
            o, a, os, as, de, do, da, dos, das, e, en, un, unha, que, por, para, con, se, ao, na, no, foi, entre,
            non, á, pola, polo, súa, unha
            """,
    },
    names="plural",
    figures=Figures(
        counted="acordo*, memorand*, documento*, convenio*, protocolo*, proxecto*, program*",
        doubt="mil, miles, millón, millóns, centos, ducia*, medio, media",
        ranges="a, ao, ou",
        and_="e",
        count_words={
            2: "dous, dúas",
            3: "tres",
            4: "catro",
            5: "cinco",
            6: "seis",
            7: "sete",
            8: "oito",
            9: "nove",
            10: "dez",
            11: "once",
            12: "doce",
            20: "vinte",
            30: "trinta",
            100: "cen",
        },
    ),
    signing="asinado, asinada, asinou, asinouse, sinatura",
    entry_into_force="en vigor",
    bounds="""
        ata, ata o, antes de, antes do, ata finais de, antes de finais de, ata o final de, a máis tardar en, a máis tardar o, desde, a partir de, despois de
        """,
    bounds_of_ends="ata finais de, antes de finais de, ata o final de",
    bounds_of_days="ata o, a máis tardar o",
    parts=YearParts(
        seasons={
            21: "primavera",
            22: "verán",
            23: "outono",
            24: "inverno",
        },
        quarter="trimestre",
        half="semestre, metade",
        of_the_year=r"do ano(?! pasado| en curso)",
        numbers={
            1: "primeiro, primeira",
            2: "segundo, segunda",
            3: "terceiro",
            4: "cuarto",
        },
        links="de, do, ano",
    ),
    speakers=Speakers(
        passives="foi, foron, sido, será, é, ser, recibiu, recibe",
    ),
)
