"""Finnish; docs/languages.md says how this file is written."""

from ..shapes import Distances, Language, Page, Speakers, Template, YearParts

LANGUAGE = Language(
    name="Finnish",
    everyday={
        "Latn": """
            ja, on, ei, se, että, oli, ovat, myös, joka, kun, kanssa, sekä, tai, mukaan, välillä, mutta, jotka,
            hän, tämä, sen, vuoden
            """,
    },
    names="inflected",
    template=Template(
        committee="komissio*, komitea*, sekakomissio*, neuvosto*, toimikun*",
        joins="ja, sekä",
        titles="Tasavalta, Kuningaskunta",
        other_session="viime*, edelli*, seuraav*, tulev*, valmistel*, tullaan, pidetään, järjestetään",
        other_bodies="*alakomitea*, *työryhmä*",
        other_act="*allekirjoit*, *sopimu*, *vierail*, *huippukokou*, *perust*, *hyväks*",
        online="video*, etä*, verko*",
    ),
    page=Page(
        survey="oliko sivusta, oliko tästä, löysitkö, auttoiko",
        office=r"(?:Ulkoministeriö|[^\W\d_]+ministeriö)",
        date="päivämäärä, julkaistu, päivitetty, julkaisuajankohta",
        kind="tiedote, lehdistötiedote, mediatiedote",
        share="jaa, jaa sivu, tulosta, takaisin, avainsanat, lataa, sivun alkuun",
        related="aiheeseen liittyvää, lue myös, lue lisää, lisätietoja, muita uutisia, katso myös",
        source="lähde",
    ),
    ordinal_beginnings={
        1: "ensimmäi",
        2: "toi, toinen, toise",
        3: "kolmas, kolmann, kolmant",
        4: "neljäs, neljänn, neljänt",
        5: "viides, viidenn, viident",
        6: "kuudes, kuudenn, kuudent",
        7: "seitsemäs, seitsemänn, seitsemänt",
        8: "kahdeksas, kahdeksann, kahdeksant",
        9: "yhdeksäs, yhdeksänn, yhdeksänt",
        10: "kymmenes, kymmenenn, kymmenent",
        11: "yhdestoista, yhdennentoista",
        12: "kahdestoista, kahdennentoista, kahdennessatoista",
        13: "kolmastoista, kolmannentoista, kolmannessatoista",
        14: "neljästoista, neljännentoista, neljännessätoista",
        15: "viidestoista, viidennentoista, viidennessätoista",
        16: "kuudestoista, kuudennentoista",
        17: "seitsemästoista, seitsemännentoista",
        18: "kahdeksastoista, kahdeksannentoista",
        19: "yhdeksästoista, yhdeksännentoista",
        20: "kahdeskymmenes, kahdennenkymmenen",
    },
    bounds="viimeistään, ennen, vuoden, vuoteen",
    bounds_behind="mennessä, loppuun mennessä, asti, saakka, lähtien, alkaen, jälkeen",
    bounds_of_ends="loppuun mennessä",
    bounds_of_days="mennessä, asti, saakka",
    negations="ei, eivät, ilman",
    adds_endings=True,
    dropped="ktp",
    parts=YearParts(
        seasons={
            21: "keväällä, kevään, kevät, kevääksi, keväästä",
            22: "kesällä, kesän, kesä, kesäksi",
            23: "syksyllä, syksyn, syksy, syksyksi, syksystä",
            24: "talvella, talven, talvi",
        },
        quarter="neljänn*, vuosineljänn*, kvartaal*",
        half="puolisko*, vuosipuolisko*, puolen, puolella",
        wholes={
            40: "alkupuolisko*",
            41: "jälkipuolisko*, loppupuolisko*",
        },
        numbers={
            1: "ensimmäi*",
            2: "toi*, jälkimmäi*",
            3: "kolma*",
            4: "neljä*",
        },
        links="vuoden, vuonna, vuosi",
        fiscal="tilikau*, varainhoitovuo*",
    ),
    distances=Distances(
        either="tai",
        days={
            -1: "eilen",
            0: "tänään",
            1: "huomenna",
        },
        weeks={
            -1: "viime viikolla, viime viikon",
            0: "tällä viikolla, tämän viikon",
            1: "ensi viikolla, ensi viikon",
        },
        months={
            -1: "viime kuussa",
            0: "tässä kuussa, tämän kuun",
            1: "ensi kuussa, ensi kuun",
        },
        years={
            -1: "viime vuonna, viime vuoden, edellisvuonna, viime vuodesta",
            0: "tänä vuonna, tämän vuoden, kuluvana vuonna, kuluvan vuoden",
            1: "ensi vuonna, ensi vuoden, ensi vuoteen, seuraavana vuonna",
        },
        ends={
            "vuoden loppuun mennessä": "vuoden {} loppuun mennessä",
            "vuoden lopussa": "vuoden {} lopussa",
        },
    ),
    speakers=Speakers(
        as_said="kuten",
        turns="puolestaan",
    ),
)
