"""Portuguese; docs/languages.md says how this file is written."""

from ..shapes import Dates, Figures, Language, Ordinals, Page, Sessions, Template

LANGUAGE = Language(
    name="Portuguese",
    everyday={
        "Latn": """
            o, a, os, as, de, do, da, dos, das, e, em, um, uma, que, por, para, com, se, ao, na, no, nas, nos,
            foi, entre, não, à, pela, pelo, sua
            """,
    },
    names="plural",
    accents_left_out=True,
    ordinals=Ordinals(
        words={
            1: "primeiro, primeira, inaugural",
            2: "segundo, segunda",
            3: "terceiro, terceira",
            4: "quarto, quarta",
            5: "quinto, quinta",
            6: "sexto, sexta",
            7: "sétimo, sétima, séptimo, séptima",
            8: "oitavo, oitava",
            9: "nono, nona",
            10: "décimo, décima",
            11: "undécimo, undécima",
            12: "duodécimo, duodécima",
            20: "vigésimo, vigésima",
            30: "trigésimo, trigésima",
            40: "quadragésimo, quadragésima",
            50: "quinquagésimo, quinquagésima",
        },
        tens={
            10: "décimo, décima",
            20: "vigésimo, vigésima",
            30: "trigésimo, trigésima",
            40: "quadragésimo, quadragésima",
        },
        greater="centésimo, centésima",
        digits="1[.]ª[.], 1[.]º[.], 1[.]°[.], 1[.]a[.], 1[.]o[.]",
    ),
    sessions=Sessions(
        session="sessão, sessões",
        meeting="reunião, reuniões, ronda, rodada, encontro",
        committee="comissão, comissões, comitê, comitês, conselho",
        between="""
            de, da, do, das, dos, a, o, e, grande, mista, reunião, ordinaria, extraordinaria, plenaria, conjunta
            """,
        something_else="""
            ministr*, feira, vez, semestre, trimestre, século, guerra, aniversario, ano, anos, visita*, cimeira*,
            cúpula*, fórum, edição, fase, etapa, dia, parte, plano, conferência*, diálogo*, negocia*, consultas,
            grupo*, sub, subcomissão*, assembleia, onu, nações, unidas, parlament*, dama, país, países, lugar,
            vice, secretari*, president*, preparatoria, direitos, segurança, europeia
            """,
        other_bodies="""
            cimeira*, cúpula*, fórum, conferência*, diálogo*, negocia*, consultas, grupo*, sub, subcomissão*,
            assembleia, onu, nações, unidas, parlament*, preparatoria, direitos, segurança
            """,
        joint="mista, misto, conjunta, conjunto, intergovernamental, bilateral, binacional",
        since="desde, ano, anos",
        first_since="após, depois, sob",
        articles="a, o, as, os, esta, este, sua, nossa",
        theirs="suas",
        another_before="última, anterior, próxima, passada, seguinte, futura",
        another_after="anterior, passada, próxima, seguinte, prévia",
    ),
    dates=Dates(
        day="1, 1[.]º, 1°",
        before_month="de",
        between_days="e, a, ao",
        before_year="de",
        comma_before_year=True,
        before_lone_year="""
            em, desde, até, ano, semestre de, trimestre de, ano de, fim de, finais de, final de, meados de,
            início de, antes de
            """,
        from_weekday="dia",
        other_words="domingo",
        before_name="no, neste, último, próximo",
    ),
    figures=Figures(
        multipliers={
            1_000: "mil",
            1_000_000: "milhão, milhões",
            1_000_000_000: "bilhão, bilhões, mil milhões",
            1_000_000_000_000: "trilhão, trilhões",
        },
        currencies={
            "EUR": "euro, euros, de euros",
            "USD": """
                dólar* american*, de dólar* american*, dólar* norte american*, de dólar* norte american*,
                dólar* dos estados unidos, de dólar* dos estados unidos
                """,
            "BRL": "reais, de reais",
            "JPY": "ienes, de ienes",
            "KRW": "wons, de wons",
            "CNY": "yuans, de yuans",
        },
        counted="""
            acordo*, memorand*, protocolo*, documento*, instrumento*, contrato*, tratado*, convênio*, projeto*,
            programa*
            """,
        doubt="""
            e meio, bilião, biliões, trilião, triliões, dezena, dezenas, dúzia, dúzias, centena*, centenas, meio,
            meia
            """,
        ranges="a, ou",
        and_="e",
    ),
    template=Template(
        committee="comissão, comité, comitê, conselho",
        committee_names=(
            r"(?:Comissão|Comit[êé])(?:\s+(?:mist[ao]|conjunt[ao]|intergovernamental|bilateral|de\s+cooperação))+\s+{chain}"
        ),
        joins="e",
        between="entre",
        articles="a, o, os",
        other_session="""
            anterior, última, último, próxima, próximo, prepar*, desde, será, realizar-se-á, terá, adiada,
            adiado, cancelada, cancelado, futura, futuro
            """,
        other_bodies="*subcomi*, *grupo de trabalho*",
        other_act="""
            *assin*, *acordo*, *tratado*, *convênio*, *visita*, *cimeira*, *cúpula*, *criad*, *estabelec*,
            *adot*, *declaraç*, *vigor*, *fórum*, conferência*, *cheg*, *viaj*, *recebi*, *encontr*
            """,
        before_city="em, na cidade de",
        titles="República, Reino, Estado",
        unions={"EU": "UE, União Europeia"},
    ),
    page=Page(
        before_time="às",
        before_date="a, em",
        date="publicado em, data, data de publicação, data da publicação",
        hits="visualizações, acessos",
        kind="nota à imprensa, nota de imprensa",
        menu="pular para",
        office=r"Minist[ée]rio\s+d[aoe]s?\s+[^.:;!?]+",
    ),
    countries={
        "KOR": "Coreia, República da Coreia",
        "USA": "Estados Unidos da América",
        "GBR": "Grã-Bretanha",
        "CHN": "República Popular da China",
        "CZE": "República Tcheca, República Checa",
    },
    adjectives={
        "PRT": "luso, portugues*, português",
        "BRA": "brasileir*, brasilo",
        "AGO": "angolan*",
        "MOZ": "moçambican*",
        "CPV": "cabo-verdian*",
        "CHN": "sino, chines*, chinês",
        "KOR": "corean*",
        "JPN": "nipo, japones*",
        "ESP": "hispano, espanhol*",
        "MAR": "marroquin*",
        "DZA": "argelin*",
        "TUN": "tunisin*",
        "RUS": "russo, russa",
        "MNG": "mongol*",
        "CHL": "chilen*",
        "ARG": "argentin*",
        "FRA": "franco, frances*",
        "DEU": "alemã, alemão, germano",
    },
    capitals={
        "CHN": "Pequim",
        "IND": "Nova Délhi, Nova Deli",
        "TUR": "Ancara",
        "AUS": "Camberra",
        "CAN": "Ottawa, Otava",
        "CHE": "Berna",
        "BRA": "Brasília",
        "MAR": "Rabat",
        "VNM": "Hanói",
        "PAK": "Islamabad",
        "NLD": "Haia",
        "USA": "Washington",
        "NGA": "Abuja",
        "ECU": "Quito",
        "CHL": "Santiago",
        "MEX": "Cidade do México",
        "MNG": "Ulan Bator",
    },
)
