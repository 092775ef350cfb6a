"""Finnish; docs/languages.md says how this file is written."""

from ..shapes import Dates, Distances, Figures, Language, Ordinals, Page, Sessions, Speakers, Template, YearParts

LANGUAGE = Language(
    name="Finnish",
    everyday={
        "Latn": """
            ja, on, ei, se, että, oli, ovat, myös, joka, kun, kanssa, sekä, tai, mukaan, välillä, mutta, jotka,
            hän, tämä, sen, vuoden
            """,
    },
    names="inflected",
    signing="allekirjoitettiin, allekirjoitettu, allekirjoitus*",
    entry_into_force="voimaan",
    ordinals=Ordinals(
        words={
            1: """
                ensimmäinen, ensimmäisen, ensimmäistä, ensimmäisessä, ensimmäisestä, ensimmäiseen, ensimmäisellä,
                ensimmäiseltä, ensimmäiselle, ensimmäisenä, ensimmäiseksi
                """,
            2: "toinen, toisen, toista, toisessa, toisesta, toiseen, toisella, toiselta, toiselle, toisena, toiseksi",
            3: """
                kolmas, kolmannen, kolmatta, kolmannessa, kolmannesta, kolmanteen, kolmannella, kolmannelta,
                kolmannelle, kolmantena, kolmanneksi
                """,
            4: """
                neljäs, neljännen, neljättä, neljännessä, neljännestä, neljänteen, neljännellä, neljänneltä,
                neljännelle, neljäntenä, neljänneksi
                """,
            5: """
                viides, viidennen, viidettä, viidennessä, viidennestä, viidenteen, viidennellä, viidenneltä,
                viidennelle, viidentenä, viidenneksi
                """,
            6: """
                kuudes, kuudennen, kuudetta, kuudennessa, kuudennesta, kuudenteen, kuudennella, kuudennelta,
                kuudennelle, kuudentena, kuudenneksi
                """,
            7: """
                seitsemäs, seitsemännen, seitsemättä, seitsemännessä, seitsemännestä, seitsemänteen,
                seitsemännellä, seitsemänneltä, seitsemännelle, seitsemäntenä, seitsemänneksi
                """,
            8: """
                kahdeksas, kahdeksannen, kahdeksatta, kahdeksannessa, kahdeksannesta, kahdeksanteen,
                kahdeksannella, kahdeksannelta, kahdeksannelle, kahdeksantena, kahdeksanneksi
                """,
            9: """
                yhdeksäs, yhdeksännen, yhdeksättä, yhdeksännessä, yhdeksännestä, yhdeksänteen, yhdeksännellä,
                yhdeksänneltä, yhdeksännelle, yhdeksäntenä, yhdeksänneksi
                """,
            10: """
                kymmenes, kymmenennen, kymmenettä, kymmenennessä, kymmenennestä, kymmenenteen, kymmenennellä,
                kymmenenneltä, kymmenennelle, kymmenentenä, kymmenenneksi
                """,
            11: """
                yhdestoista, yhdennentoista, yhdettätoista, yhdennessätoista, yhdennestätoista, yhdenteentoista,
                yhdennellätoista, yhdenneltätoista, yhdennelletoista, yhdentenätoista, yhdenneksitoista
                """,
            12: """
                kahdestoista, kahdennentoista, kahdettatoista, kahdennessatoista, kahdennestatoista,
                kahdenteentoista, kahdennellatoista, kahdenneltatoista, kahdennelletoista, kahdentenatoista,
                kahdenneksitoista
                """,
            13: """
                kolmastoista, kolmannentoista, kolmattatoista, kolmannessatoista, kolmannestatoista,
                kolmanteentoista, kolmannellatoista, kolmanneltatoista, kolmannelletoista, kolmantenatoista,
                kolmanneksitoista
                """,
            14: """
                neljästoista, neljännentoista, neljättätoista, neljännessätoista, neljännestätoista,
                neljänteentoista, neljännellätoista, neljänneltätoista, neljännelletoista, neljäntenätoista,
                neljänneksitoista
                """,
            15: """
                viidestoista, viidennentoista, viidettätoista, viidennessätoista, viidennestätoista,
                viidenteentoista, viidennellätoista, viidenneltätoista, viidennelletoista, viidentenätoista,
                viidenneksitoista
                """,
            16: """
                kuudestoista, kuudennentoista, kuudettatoista, kuudennessatoista, kuudennestatoista,
                kuudenteentoista, kuudennellatoista, kuudenneltatoista, kuudennelletoista, kuudentenatoista,
                kuudenneksitoista
                """,
            17: """
                seitsemästoista, seitsemännentoista, seitsemättätoista, seitsemännessätoista,
                seitsemännestätoista, seitsemänteentoista, seitsemännellätoista, seitsemänneltätoista,
                seitsemännelletoista, seitsemäntenätoista, seitsemänneksitoista
                """,
            18: """
                kahdeksastoista, kahdeksannentoista, kahdeksattatoista, kahdeksannessatoista,
                kahdeksannestatoista, kahdeksanteentoista, kahdeksannellatoista, kahdeksanneltatoista,
                kahdeksannelletoista, kahdeksantenatoista, kahdeksanneksitoista
                """,
            19: """
                yhdeksästoista, yhdeksännentoista, yhdeksättätoista, yhdeksännessätoista, yhdeksännestätoista,
                yhdeksänteentoista, yhdeksännellätoista, yhdeksänneltätoista, yhdeksännelletoista,
                yhdeksäntenätoista, yhdeksänneksitoista
                """,
            20: """
                kahdeskymmenes, kahdennenkymmenennen, kahdettakymmenettä, kahdennessakymmenennessä,
                kahdennestakymmenennestä, kahdenteenkymmenenteen, kahdennellakymmenennellä,
                kahdenneltakymmenenneltä, kahdennellekymmenennelle, kahdentenakymmenentenä,
                kahdenneksikymmenenneksi
                """,
            30: """
                kolmaskymmenes, kolmannenkymmenennen, kolmattakymmenettä, kolmannessakymmenennessä,
                kolmannestakymmenennestä, kolmanteenkymmenenteen, kolmannellakymmenennellä,
                kolmanneltakymmenenneltä, kolmannellekymmenennelle, kolmantenakymmenentenä,
                kolmanneksikymmenenneksi
                """,
            40: """
                neljäskymmenes, neljännenkymmenennen, neljättäkymmenettä, neljännessäkymmenennessä,
                neljännestäkymmenennestä, neljänteenkymmenenteen, neljännelläkymmenennellä,
                neljänneltäkymmenenneltä, neljännellekymmenennelle, neljäntenäkymmenentenä,
                neljänneksikymmenenneksi
                """,
            50: """
                viideskymmenes, viidennenkymmenennen, viidettäkymmenettä, viidennessäkymmenennessä,
                viidennestäkymmenennestä, viidenteenkymmenenteen, viidennelläkymmenennellä,
                viidenneltäkymmenenneltä, viidennellekymmenennelle, viidentenäkymmenentenä,
                viidenneksikymmenenneksi
                """,
            60: """
                kuudeskymmenes, kuudennenkymmenennen, kuudettakymmenettä, kuudennessakymmenennessä,
                kuudennestakymmenennestä, kuudenteenkymmenenteen, kuudennellakymmenennellä,
                kuudenneltakymmenenneltä, kuudennellekymmenennelle, kuudentenakymmenentenä,
                kuudenneksikymmenenneksi
                """,
            70: """
                seitsemäskymmenes, seitsemännenkymmenennen, seitsemättäkymmenettä, seitsemännessäkymmenennessä,
                seitsemännestäkymmenennestä, seitsemänteenkymmenenteen, seitsemännelläkymmenennellä,
                seitsemänneltäkymmenenneltä, seitsemännellekymmenennelle, seitsemäntenäkymmenentenä,
                seitsemänneksikymmenenneksi
                """,
            80: """
                kahdeksaskymmenes, kahdeksannenkymmenennen, kahdeksattakymmenettä, kahdeksannessakymmenennessä,
                kahdeksannestakymmenennestä, kahdeksanteenkymmenenteen, kahdeksannellakymmenennellä,
                kahdeksanneltakymmenenneltä, kahdeksannellekymmenennelle, kahdeksantenakymmenentenä,
                kahdeksanneksikymmenenneksi
                """,
            90: """
                yhdeksäskymmenes, yhdeksännenkymmenennen, yhdeksättäkymmenettä, yhdeksännessäkymmenennessä,
                yhdeksännestäkymmenennestä, yhdeksänteenkymmenenteen, yhdeksännelläkymmenennellä,
                yhdeksänneltäkymmenenneltä, yhdeksännellekymmenennelle, yhdeksäntenäkymmenentenä,
                yhdeksänneksikymmenenneksi
                """,
        },
        tens={
            20: """
                kahdeskymmenes-, kahdennenkymmenennen-, kahdettakymmenettä-, kahdennessakymmenennessä-,
                kahdennestakymmenennestä-, kahdenteenkymmenenteen-, kahdennellakymmenennellä-,
                kahdenneltakymmenenneltä-, kahdennellekymmenennelle-, kahdentenakymmenentenä-,
                kahdenneksikymmenenneksi-
                """,
            30: """
                kolmaskymmenes-, kolmannenkymmenennen-, kolmattakymmenettä-, kolmannessakymmenennessä-,
                kolmannestakymmenennestä-, kolmanteenkymmenenteen-, kolmannellakymmenennellä-,
                kolmanneltakymmenenneltä-, kolmannellekymmenennelle-, kolmantenakymmenentenä-,
                kolmanneksikymmenenneksi-
                """,
            40: """
                neljäskymmenes-, neljännenkymmenennen-, neljättäkymmenettä-, neljännessäkymmenennessä-,
                neljännestäkymmenennestä-, neljänteenkymmenenteen-, neljännelläkymmenennellä-,
                neljänneltäkymmenenneltä-, neljännellekymmenennelle-, neljäntenäkymmenentenä-,
                neljänneksikymmenenneksi-
                """,
            50: """
                viideskymmenes-, viidennenkymmenennen-, viidettäkymmenettä-, viidennessäkymmenennessä-,
                viidennestäkymmenennestä-, viidenteenkymmenenteen-, viidennelläkymmenennellä-,
                viidenneltäkymmenenneltä-, viidennellekymmenennelle-, viidentenäkymmenentenä-,
                viidenneksikymmenenneksi-
                """,
        },
        units={
            1: """
                ensimmäinen, ensimmäisen, ensimmäistä, ensimmäisessä, ensimmäisestä, ensimmäiseen, ensimmäisellä,
                ensimmäiseltä, ensimmäiselle, ensimmäisenä, ensimmäiseksi, yhdes, yhdennen, yhdettä, yhdennessä,
                yhdennestä, yhdenteen, yhdennellä, yhdenneltä, yhdennelle, yhdentenä, yhdenneksi
                """,
            2: """
                toinen, toisen, toista, toisessa, toisesta, toiseen, toisella, toiselta, toiselle, toisena,
                toiseksi, kahdes, kahdennen, kahdetta, kahdennessa, kahdennesta, kahdenteen, kahdennella,
                kahdennelta, kahdennelle, kahdentena, kahdenneksi
                """,
        },
        compound="{ten}{unit}",
        greater="sadas, sadannen, sata, tuhat, joka",
        digits="1:s, 1:nen, 1:nnen, 1:nnessa, 1:nnessä, 1:ttä, 1:tta, 1:nteen, 1:nnelle",
        digits_beside="1.",
        roman="V, V.",
    ),
    sessions=Sessions(
        session="istunto*, istunno*, täysistunto*, täysistunno*",
        meeting="""
            kokous, kokouksen, kokousta, kokouksessa, kokouksesta, kokoukseen, kokouksella, kokoukselle,
            kokouksena, tapaaminen, tapaamisen, tapaamisessa, tapaamista
            """,
        committee="""
            komissio, komission, komissiota, komissiossa, komissiosta, komissioon, komissiolla, komissiolle,
            komissiolta, *komissio, *komission, *komissiota, *komissiossa, *komissiosta, *komissioon,
            *komissiolle, komitea, komitean, komiteaa, komiteassa, komiteasta, komiteaan, komitealle, *komitea,
            *komitean, *komiteaa, *komiteassa, toimikunta, toimikunnan, toimikunnassa, *toimikunta, *toimikunnan,
            komissionsa, sekakomissionsa, valiokunta, valiokunnan
            """,
        between="""
            ja, yhteinen, yhteisen, yhteistä, yhteisessä, sekä, virallinen, virallisen, virallisessa, varsinainen,
            varsinaisen, varsinaisessa, ylimääräinen, ylimääräisen, vuosittainen, kahdenvälinen, kahdenvälisen,
            hallitustenvälinen, hallitustenvälisen, hallitustenvälisessä, taloudellinen, taloudellisen, suomalais
            """,
        something_else="""
            ministeri*, *ministeri, *ministerin, vara*, valtiosihteeri*, kerta, kerran, kertaa, kerralla,
            puolivuo*, vuosipuolisko*, neljännes*, vuosineljännes*, vuosi, vuoden, vuotta, vuonna, vuosisa*,
            vuosisata*, maailmansota*, maailmansoda*, vierailu*, huippukokou*, foorum*, vaihe*, päivä*, osa, osan,
            osassa, suunnitelma*, konferenss*, vuoropuhelu*, dialog*, neuvottelu*, konsultaatio*, työryhm*, ala*,
            asiantuntija*, tammikuu*, helmikuu*, maaliskuu*, huhtikuu*, toukokuu*, kesäkuu*, heinäkuu*, elokuu*,
            syyskuu*, lokakuu*, marraskuu*, joulukuu*, yk, yhdistyn*, kansakunt*, yleiskokou*, eduskun*,
            eduskunnan, parlament*, turvallisuusneuvosto*, euroopan, eu, maa, sija*, sijalla, presidentti*,
            pääsihteeri*, luokka*, kierros, kierroksen, käsittely*, artikla*, momentti*, kappale*
            """,
        other_bodies="""
            huippukokou*, foorum*, konferenss*, vuoropuhelu*, dialog*, neuvottelu*, konsultaatio*, työryhm*,
            alakomitea*, alakomissio*, asiantuntija*, yk, yhdistyn*, yleiskokou*, eduskun*, parlament*,
            turvallisuusneuvosto*, hallituksen, valiokunta, valiokunnan, valiokunnassa
            """,
        since="sitten, jälkeen, vuosiin, vuoteen",
        first_since="mukaan, mukaisesti",
        articles="tämä, tämän, sen",
        theirs="heidän, ministerien, ministereiden",
        another_before="""
            viime, edellinen, edellisen, edellisessä, viimeisin, seuraava, seuraavan, seuraavassa, tuleva,
            tulevan, ensi
            """,
    ),
    dates=Dates(
        comma_before_year=True,
        day="1[.]",
        before_month="päivänä",
        day_word="päivänä, päivä, päivän, päivästä, päivään",
        before_year="päivänä, päivä, päivän, päivästä, päivään, vuonna",
        between_days="ja, sekä",
        before_lone_year="vuosi, vuoden, vuonna, vuoteen, vuodesta, vuodelle, vuodelta, vuotta, vuodeksi",
        after_lone_year_expression=r"(?![0-9.,/–-]*[0-9])(?!\s*(?:%|€))",
        months={
            1: "tammikuun, tammikuussa, tammikuusta, tammikuuhun, tammikuulla, tammikuulle, tammikuuksi, tammikuuna",
            2: "helmikuun, helmikuussa, helmikuusta, helmikuuhun, helmikuulla, helmikuulle, helmikuuksi, helmikuuna",
            3: """
                maaliskuun, maaliskuussa, maaliskuusta, maaliskuuhun, maaliskuulla, maaliskuulle, maaliskuuksi,
                maaliskuuna
                """,
            4: "huhtikuun, huhtikuussa, huhtikuusta, huhtikuuhun, huhtikuulla, huhtikuulle, huhtikuuksi, huhtikuuna",
            5: "toukokuun, toukokuussa, toukokuusta, toukokuuhun, toukokuulla, toukokuulle, toukokuuksi, toukokuuna",
            6: "kesäkuun, kesäkuussa, kesäkuusta, kesäkuuhun, kesäkuulla, kesäkuulle, kesäkuuksi, kesäkuuna",
            7: "heinäkuun, heinäkuussa, heinäkuusta, heinäkuuhun, heinäkuulla, heinäkuulle, heinäkuuksi, heinäkuuna",
            8: "elokuun, elokuussa, elokuusta, elokuuhun, elokuulla, elokuulle, elokuuksi, elokuuna",
            9: "syyskuun, syyskuussa, syyskuusta, syyskuuhun, syyskuulla, syyskuulle, syyskuuksi, syyskuuna",
            10: "lokakuun, lokakuussa, lokakuusta, lokakuuhun, lokakuulla, lokakuulle, lokakuuksi, lokakuuna",
            11: """
                marraskuun, marraskuussa, marraskuusta, marraskuuhun, marraskuulla, marraskuulle, marraskuuksi,
                marraskuuna
                """,
            12: "joulukuun, joulukuussa, joulukuusta, joulukuuhun, joulukuulla, joulukuulle, joulukuuksi, joulukuuna",
        },
        weekdays={
            1: "maanantaina, maanantain, maanantaita, maanantaista, maanantaiksi, maanantaille, maanantaihin",
            2: "tiistaina, tiistain, tiistaita, tiistaista, tiistaiksi, tiistaille, tiistaihin",
            3: """
                keskiviikkona, keskiviikkon, keskiviikkota, keskiviikkosta, keskiviikkoksi, keskiviikkolle,
                keskiviikkoon
                """,
            4: "torstaina, torstain, torstaita, torstaista, torstaiksi, torstaille, torstaihin",
            5: "perjantaina, perjantain, perjantaita, perjantaista, perjantaiksi, perjantaille, perjantaihin",
            6: "lauantaina, lauantain, lauantaita, lauantaista, lauantaiksi, lauantaille, lauantaihin",
            7: "sunnuntaina, sunnuntain, sunnuntaita, sunnuntaista, sunnuntaiksi, sunnuntaille, sunnuntaihin",
        },
        no_names="kesä, syys, joulu, tammi, loka, elo",
    ),
    figures=Figures(
        multipliers={
            1_000: "tuhat, tuhatta, tuhannen",
            1_000_000: "miljoona, miljoonaa, miljoonan, miljoonalla, miljoonasta, miljoonaan, miljoonalle, milj",
            1_000_000_000: "miljardi, miljardia, miljardin, miljardilla, miljardista, miljardiin, miljardille, mrd",
            1_000_000_000_000: "biljoona, biljoonaa, biljoonan",
        },
        currencies={
            "EUR": "euro, euroa, euron, eurolla, eurosta, euroon, eurolle",
            "USD": "yhdysvaltain dollari*, yhdysvaltojen dollari*, usa n dollari*, us dollari*",
            "GBP": "englannin puntaa, punta, puntaa, punnan, ison britannian puntaa",
            "SEK": "ruotsin kruunu*",
            "NOK": "norjan kruunu*",
            "DKK": "tanskan kruunu*",
            "ISK": "islannin kruunu*",
            "CZK": "tšekin koruna*",
            "CHF": "sveitsin frangi*",
            "JPY": "jeni, jeniä, jenin, japanin jeni*",
            "CNY": "juan, juania, juanin, yuan, yuania, kiinan juan*, kiinan yuan*",
            "KRW": "wonia, wonin, etelä korean woni*",
            "RUB": "rupla, ruplaa, ruplan, venäjän rupla*",
            "PLN": "zloty, zlotya, puolan zloty*",
            "INR": "intian rupia*",
            "UAH": "ukrainan hryvnia*, ukrainan grivna*",
        },
        counted="""
            sopimus, sopimusta, sopimuksen, sopimuksesta, pöytäkirja*, muistio*, yhteisymmärryspöytäkirja*,
            asiakirja*, hanke, hanketta, hankkeen, hankkeesta, projekti*, ohjelma*, aiesopimus, aiesopimusta
            """,
        doubt="""
            tusina*, sata, sataa, satoja, tuhansia, miljoonia, puoli, puolikas, puolen, ja_puoli, kymmen*,
            kolmaso*, neljäso*, viideso*, kymmeneso*, kolmannes*, neljännes*, kertaa, kerran, kertainen
            """,
        ranges="tai",
        and_="ja",
        labels="artikla, artiklan, vaihe, momentti, luku",
        count_words={
            2: "kaksi, kahden, kahta, kahdesta, kahdelle, kahteen, kahdella",
            3: "kolme, kolmen, kolmea, kolmesta, kolmelle, kolmeen",
            4: "neljä, neljän, neljää, neljästä, neljälle",
            5: "viisi, viiden, viittä, viidestä, viidelle",
            6: "kuusi, kuuden, kuutta, kuudesta",
            7: "seitsemän, seitsemää, seitsemästä",
            8: "kahdeksan, kahdeksaa",
            9: "yhdeksän, yhdeksää",
            10: "kymmenen, kymmentä",
            11: "yksitoista",
            12: "kaksitoista",
            20: "kaksikymmentä",
            30: "kolmekymmentä",
            100: "sata, sadan, sataa",
        },
    ),
    template=Template(
        committee="komissio*, komitea*, sekakomissio*, neuvosto*, toimikun*",
        joins="ja, sekä",
        titles="Tasavalta, Kuningaskunta",
        other_session="viime*, edelli*, seuraav*, tulev*, valmistel*, tullaan, pidetään, järjestetään",
        other_bodies="*alakomitea*, *työryhmä*",
        told="*kertoi*, *ilmoitti*, *tiedot*",
        other_act="*allekirjoit*, *sopimu*, *vierail*, *huippukokou*, *perust*, *hyväks*",
        online="video*, etä*, verko*",
    ),
    page=Page(
        home="FIN",
        survey="oliko sivusta, oliko tästä, löysitkö, auttoiko",
        office=r"(?:Ulkoministeriö|[^\W\d_]+ministeriö)",
        date="päivämäärä, julkaistu, päivitetty, julkaisuajankohta",
        kind="tiedote, lehdistötiedote, mediatiedote",
        share="etusivu, jaa, jaa sivu, tulosta, takaisin, avainsanat, lataa, sivun alkuun",
        related="aiheeseen liittyvää, lue myös, lue lisää, lisätietoja, muita uutisia, katso myös",
        source="lähde",
    ),
    bounds_of_years="mennessä",
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
        both=r"(?:molemmat\s+)?osapuolet",
        both_say="korostivat, sopivat, vahvistivat, allekirjoittivat, keskustelivat, päättivät, totesivat",
        sides="{} osapuoli, {} valtuuskunta",
        passives="""
            sai, saa, saanut, saavat, on, oli, olisi, *tiin, *taan, *tään, *daan, *dään, *nnaan, *llaan,
            *tu, *ty
            """,
        as_said="kuten",
        turns="puolestaan",
    ),
)
