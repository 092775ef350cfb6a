"""Italian; docs/languages.md says how this file is written."""

from ..shapes import Language, Page, Template

LANGUAGE = Language(
    name="Italian",
    everyday={
        "Latn": """
            il, la, i, gli, le, di, del, della, dei, delle, e, in, un, una, che, per, con, si, al, alla, è, nel,
            nella, tra, da, sono, dal, lo
            """,
    },
    names="plural",
    template=Template(
        committee="commissione, comitato, consiglio",
        committee_names=(
            r"(?:Commissione|Comitato)(?:\s+(?:mist[ao]|congiunt[ao]|intergovernativ[ao]|bilaterale))+\s+{chain}"
        ),
        joins="e, ed",
        between="tra, fra",
        other_session="precedente, ultima, ultimo, prossima, prossimo, prepar*, sarà, si terrà, avrà",
        other_bodies="*sottocom*, *gruppo di lavoro*",
        other_act="""
            *firm*, *accordo*, *trattato*, *convenzione*, *visita*, *vertice*, *istitui*, *adott*, *dichiaraz*,
            *vigore*, *forum*, conferenza*, *arriv*, *viagg*, *ricevut*, *incontrat*
            """,
        before_city="a",
        titles="Repubblica, Regno",
        unions={"EU": "UE, Unione europea"},
    ),
    page=Page(
        before_time="alle",
        date="data pubblicazione, data di pubblicazione",
        hits="visualizzazioni",
        kind="comunicato stampa",
        office=r"Ministero\s+d(?:i|el|ella|egli)\s*[^.:;!?]+",
    ),
    countries={
        "KOR": "Corea, Repubblica di Corea",
        "USA": "Stati Uniti d'America",
        "GBR": "Gran Bretagna",
        "CZE": "Repubblica Ceca",
    },
    capitals={
        "CHN": "Pechino",
        "IND": "Nuova Delhi",
        "TUR": "Ankara",
        "AUS": "Canberra",
        "CAN": "Ottawa",
        "CHE": "Berna",
        "BRA": "Brasilia",
        "MAR": "Rabat",
        "VNM": "Hanoi",
    },
)
