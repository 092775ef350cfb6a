"""Spanish; docs/languages.md says how this file is written."""

from ..shapes import Dates, Figures, Language, Ordinals, Page, Sessions, Template

LANGUAGE = Language(
    name="Spanish",
    everyday={
        "Latn": """
            el, la, los, las, de, del, y, en, un, una, que, por, para, con, se, su, al, es, ha, fue, entre, como,
            lo, sus, más, sobre, este
            """,
    },
    names="plural",
    accents_left_out=True,
    ordinals=Ordinals(
        words={
            1: "primer, primero, primera, inaugural",
            2: "segundo, segunda",
            3: "tercer, tercero, tercera",
            4: "cuarto, cuarta",
            5: "quinto, quinta",
            6: "sexto, sexta",
            7: "séptimo, séptima, sétimo, sétima",
            8: "octavo, octava",
            9: "noveno, novena",
            10: "décimo, décima",
            11: "undécimo, undécima",
            12: "duodécimo, duodécima",
            20: "vigésimo, vigésima",
            30: "trigésimo, trigésima",
            40: "cuadragésimo, cuadragésima",
            50: "quincuagésimo, quincuagésima",
            60: "sexagésimo, sexagésima",
        },
        tens={
            10: "décimo, décima, décimo-",
            20: "vigésimo, vigésima, vigésimo-",
            30: "trigésimo, trigésima, trigésimo-",
            40: "cuadragésimo, cuadragésima, cuadragésimo-",
            50: "quincuagésimo, quincuagésima, quincuagésimo-",
        },
        greater="centésimo, centésima",
        digits="""
            1[.]ª, 1[.]º, 1[.]°, 1[.]er[.], 1[.]ra[.], 1[.]ro[.], 1[.]da[.], 1[.]do[.], 1[.]ta[.], 1[.]to[.],
            1[.]ma[.], 1[.]mo[.], 1[.]va[.], 1[.]vo[.], 1[.]na[.], 1[.]no[.], 1[.]a[.], 1[.]o[.]
            """,
    ),
    sessions=Sessions(
        session="sesión, sesiones",
        meeting="reunión, reuniones, ronda, rondas, encuentro",
        committee="comisión, comisiones, comité, comités, consejo",
        between="""
            de, del, la, el, los, las, y, e, gran, mixta, reunión, ordinaria, extraordinaria, plenaria, conjunta
            """,
        something_else="""
            ministr*, vez, semestre, trimestre, siglo, guerra, aniversario, año, años, visita*, cumbre*, foro*,
            edición, fase, etapa, día, parte, plan, conferencia*, diálogo*, negociación*, consultas, grupo*, sub,
            subcomisión*, asamblea, onu, naciones, unidas, parlament*, dama, país, países, lugar, vice,
            secretari*, president*, preparatoria, derechos, seguridad, europea
            """,
        other_bodies="""
            cumbre*, foro*, conferencia*, diálogo*, negociación*, consultas, grupo*, sub, subcomisión*, asamblea,
            onu, naciones, unidas, parlament*, preparatoria, derechos, seguridad
            """,
        joint="""
            mixta, mixto, conjunta, conjunto, intergubernamental, bilateral, binacional, interministerial
            """,
        since="desde, año, años",
        first_since="tras, después, bajo",
        articles="la, el, los, las, esta, este, su, nuestra",
        theirs="sus",
        another_before="última, anterior, próxima, pasada, siguiente, futura",
        another_after="anterior, pasada, próxima, siguiente, previa",
    ),
    dates=Dates(
        day="1, 1[.]º, 1ro, 1°",
        before_month="de",
        between_days="y, e, al, a",
        before_next_day="el",
        before_year="de, del",
        comma_before_year=True,
        before_lone_year="""
            en, desde, hasta, hacia, para, año, semestre de, trimestre de, finales de, mediados de,
            principios de, antes de
            """,
        from_weekday="el, dia, día",
        other_words="domingo",
        before_name="el, este, pasado, próximo",
    ),
    figures=Figures(
        multipliers={
            1_000: "mil",
            1_000_000: "millón, millones",
            1_000_000_000: "mil millones",
            1_000_000_000_000: "billón, billones",
        },
        currencies={
            "EUR": "euro, euros, de euros",
            "USD": """
                dólar* estadounidense*, de dólar* estadounidense*, dólar* american*, de dólar* american*,
                dólar* de estados unidos, de dólar* de estados unidos
                """,
            "MXN": "pesos mexicanos, de pesos mexicanos",
            "CLP": "pesos chilenos, de pesos chilenos",
            "COP": "pesos colombianos, de pesos colombianos",
            "KRW": "wones, de wones",
            "JPY": "yenes, de yenes",
            "CNY": "yuanes, de yuanes",
            "RUB": "rublos, de rublos",
        },
        counted="""
            acuerdo*, memorand*, protocolo*, documento*, instrumento*, contrato*, tratado*, convenio*, proyecto*,
            programa*
            """,
        doubt="""
            y medio, millardo, millardos, decena, decenas, docena, docenas, centenar*, cientos, medio, media
            """,
        ranges="a, o",
        and_="y, e",
    ),
    template=Template(
        committee="comisión, comité, consejo",
        committee_names=(
            r"(?:Comisión|Comité)(?:\s+(?:mixt[ao]|conjunt[ao]|intergubernamental|bilateral|binacional|de\s+cooperación))+\s+{chain}"
        ),
        joins="y, e",
        between="entre",
        articles="el, la",
        other_session="""
            anterior, última, último, próxima, próximo, prepar*, desde, será, se celebrará, se realizará, tendrá,
            aplazada, aplazado, cancelada, cancelado, futura, futuro
            """,
        other_bodies="*subcomi*, *grupo de trabajo*",
        other_act="""
            *firm*, *acuerdo*, *tratado*, *convenio*, *visita*, *cumbre*, *cread*, *estableci*, *adopt*,
            *declarac*, *vigor*, *foro*, conferencia*, *suscri*, *lleg*, *viaj*, *recibi*, *reunió con*,
            *entrevist*
            """,
        online="vídeo*, video*, virtual*, telemátic*",
        before_city="en, en la ciudad de",
        titles="República, Reino, Estado",
        unions={"EU": "UE, Unión Europea"},
    ),
    page=Page(
        before_time="a las",
        before_date="el",
        date="fecha, fecha de publicación, publicado, publicado el",
        hits="visitas, vistas, número de visitas",
        kind="comunicado de prensa, nota de prensa, comunicado",
        menu="ir al contenido|salta al",
        section="Noticias|Comunicados",
        office=r"Ministerio\s+de(?:l)?\s+[^.:;!?]+",
        says=r"\b(?:celebra|anuncia)\b",
    ),
    countries={
        "KOR": "Corea, República de Corea",
        "USA": "Estados Unidos de América, EE. UU., EE.UU.",
        "GBR": "Gran Bretaña",
        "CHN": "República Popular China",
        "CZE": "República Checa",
    },
    adjectives={
        "ESP": "hispano, español*",
        "ARG": "argentin*, argentino",
        "CHL": "chilen*",
        "PER": "peruan*",
        "BOL": "bolivian*",
        "PRY": "paraguay*",
        "URY": "uruguay*",
        "BRA": "brasileñ*, brasileiro",
        "COL": "colombian*",
        "VEN": "venezolan*",
        "ECU": "ecuatorian*",
        "MEX": "mexican*",
        "CRI": "costarricense",
        "PAN": "panameñ*",
        "CUB": "cuban*",
        "GTM": "guatemaltec*",
        "HND": "hondureñ*",
        "SLV": "salvadoreñ*",
        "DOM": "dominican*",
        "KOR": "corean*",
        "CHN": "chin*, sino",
        "RUS": "rus*",
        "JPN": "japones*, japonés, nipo",
        "MNG": "mongol*",
        "FRA": "franco, frances*, francés",
        "DEU": "aleman*, alemán",
        "ITA": "italian*, ítalo",
        "PRT": "portugues*, portugués, luso",
        "MAR": "marroquí, hispanomarroquí",
        "DZA": "argelin*",
        "TUR": "turco, turca",
        "VNM": "vietnamit*",
        "IND": "indi*",
    },
    capitals={
        "CHN": "Pekín, Beijing",
        "IND": "Nueva Delhi",
        "TUR": "Ankara",
        "AUS": "Canberra",
        "CAN": "Ottawa",
        "CHE": "Berna",
        "BRA": "Brasilia",
        "MAR": "Rabat",
        "VNM": "Hanói",
        "PAK": "Islamabad",
        "NLD": "La Haya, Ámsterdam",
        "ARE": "Abu Dabi",
        "USA": "Washington",
        "NGA": "Abuja",
        "KAZ": "Astaná",
        "ECU": "Quito",
        "CMR": "Yaundé",
        "NZL": "Wellington",
        "CHL": "Santiago de Chile",
        "PAN": "Ciudad de Panamá",
        "MEX": "Ciudad de México",
        "GTM": "Ciudad de Guatemala",
        "MNG": "Ulán Bator",
    },
)
