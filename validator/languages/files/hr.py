"""Croatian; docs/languages.md says how this file is written."""

from ..shapes import Dates, Distances, Figures, Language, Ordinals, Page, Sessions, Speakers, Template, YearParts

LANGUAGE = Language(
    name="Croatian",
    everyday={
        "Latn": """
            i, u, na, se, je, za, da, od, s, o, su, koji, koja, kao, te, između, sa, iz, bi, bio, bila, što, uz,
            tijekom, ministar, vijeće,
            suradnja, suradnje, suradnju, suradnji, također, gospodarstva, vanjskih, siječnja, veljače, ožujka,
            travnja, svibnja, lipnja, srpnja, kolovoza, rujna, listopada, studenoga, prosinca
            """,
    },
    names="inflected",
    signing="potpisan*, potpisal*, potpisivanj*",
    entry_into_force="na snagu, na snazi",
    ordinals=Ordinals(
        words={
            1: "prvi, prva, prvo, prvog, prvoga, prvom, prvome, prvomu, prvu, prvoj, prve, prvim",
            2: "drugi, druga, drugo, drugog, drugoga, drugom, drugome, drugomu, drugu, drugoj, druge, drugim",
            3: "treći, treća, treće, trećeg, trećega, trećem, trećemu, treću, trećoj, trećom, trećim",
            4: """
                četvrti, četvrta, četvrto, četvrtog, četvrtoga, četvrtom, četvrtome, četvrtomu, četvrtu, četvrtoj,
                četvrte, četvrtim
                """,
            5: "peti, peta, peto, petog, petoga, petom, petome, petomu, petu, petoj, pete, petim",
            6: "šesti, šesta, šesto, šestog, šestoga, šestom, šestome, šestomu, šestu, šestoj, šeste, šestim",
            7: "sedmi, sedma, sedmo, sedmog, sedmoga, sedmom, sedmome, sedmomu, sedmu, sedmoj, sedme, sedmim",
            8: "osmi, osma, osmo, osmog, osmoga, osmom, osmome, osmomu, osmu, osmoj, osme, osmim",
            9: """
                deveti, deveta, deveto, devetog, devetoga, devetom, devetome, devetomu, devetu, devetoj, devete,
                devetim
                """,
            10: """
                deseti, deseta, deseto, desetog, desetoga, desetom, desetome, desetomu, desetu, desetoj, desete,
                desetim
                """,
            11: """
                jedanaesti, jedanaesta, jedanaesto, jedanaestog, jedanaestoga, jedanaestom, jedanaestome,
                jedanaestomu, jedanaestu, jedanaestoj, jedanaeste, jedanaestim
                """,
            12: """
                dvanaesti, dvanaesta, dvanaesto, dvanaestog, dvanaestoga, dvanaestom, dvanaestome, dvanaestomu,
                dvanaestu, dvanaestoj, dvanaeste, dvanaestim
                """,
            13: """
                trinaesti, trinaesta, trinaesto, trinaestog, trinaestoga, trinaestom, trinaestome, trinaestomu,
                trinaestu, trinaestoj, trinaeste, trinaestim
                """,
            14: """
                četrnaesti, četrnaesta, četrnaesto, četrnaestog, četrnaestoga, četrnaestom, četrnaestome,
                četrnaestomu, četrnaestu, četrnaestoj, četrnaeste, četrnaestim
                """,
            15: """
                petnaesti, petnaesta, petnaesto, petnaestog, petnaestoga, petnaestom, petnaestome, petnaestomu,
                petnaestu, petnaestoj, petnaeste, petnaestim
                """,
            16: """
                šesnaesti, šesnaesta, šesnaesto, šesnaestog, šesnaestoga, šesnaestom, šesnaestome, šesnaestomu,
                šesnaestu, šesnaestoj, šesnaeste, šesnaestim
                """,
            17: """
                sedamnaesti, sedamnaesta, sedamnaesto, sedamnaestog, sedamnaestoga, sedamnaestom, sedamnaestome,
                sedamnaestomu, sedamnaestu, sedamnaestoj, sedamnaeste, sedamnaestim
                """,
            18: """
                osamnaesti, osamnaesta, osamnaesto, osamnaestog, osamnaestoga, osamnaestom, osamnaestome,
                osamnaestomu, osamnaestu, osamnaestoj, osamnaeste, osamnaestim
                """,
            19: """
                devetnaesti, devetnaesta, devetnaesto, devetnaestog, devetnaestoga, devetnaestom, devetnaestome,
                devetnaestomu, devetnaestu, devetnaestoj, devetnaeste, devetnaestim
                """,
            20: """
                dvadeseti, dvadeseta, dvadeseto, dvadesetog, dvadesetoga, dvadesetom, dvadesetome, dvadesetomu,
                dvadesetu, dvadesetoj, dvadesete, dvadesetim
                """,
            30: """
                trideseti, trideseta, trideseto, tridesetog, tridesetoga, tridesetom, tridesetome, tridesetomu,
                tridesetu, tridesetoj, tridesete, tridesetim
                """,
            40: """
                četrdeseti, četrdeseta, četrdeseto, četrdesetog, četrdesetoga, četrdesetom, četrdesetome,
                četrdesetomu, četrdesetu, četrdesetoj, četrdesete, četrdesetim
                """,
            50: """
                pedeseti, pedeseta, pedeseto, pedesetog, pedesetoga, pedesetom, pedesetome, pedesetomu, pedesetu,
                pedesetoj, pedesete, pedesetim
                """,
            60: """
                šezdeseti, šezdeseta, šezdeseto, šezdesetog, šezdesetoga, šezdesetom, šezdesetome, šezdesetomu,
                šezdesetu, šezdesetoj, šezdesete, šezdesetim
                """,
            70: """
                sedamdeseti, sedamdeseta, sedamdeseto, sedamdesetog, sedamdesetoga, sedamdesetom, sedamdesetome,
                sedamdesetomu, sedamdesetu, sedamdesetoj, sedamdesete, sedamdesetim
                """,
            80: """
                osamdeseti, osamdeseta, osamdeseto, osamdesetog, osamdesetoga, osamdesetom, osamdesetome,
                osamdesetomu, osamdesetu, osamdesetoj, osamdesete, osamdesetim
                """,
            90: """
                devedeseti, devedeseta, devedeseto, devedesetog, devedesetoga, devedesetom, devedesetome,
                devedesetomu, devedesetu, devedesetoj, devedesete, devedesetim
                """,
        },
        tens={
            20: "dvadeset, dvadeset i",
            30: "trideset, trideset i",
            40: "četrdeset, četrdeset i",
            50: "pedeset, pedeset i",
            60: "šezdeset, šezdeset i",
            70: "sedamdeset, sedamdeset i",
            80: "osamdeset, osamdeset i",
            90: "devedeset, devedeset i",
        },
        greater="sto, stotinu, dvjesto, dvjesta, tisuću",
        digits="1-a, 1-i, 1-o, 1-og, 1-oj, 1-u, 1-om",
        digits_beside="1.",
        roman="V, V.",
    ),
    sessions=Sessions(
        session="sjednica, sjednice, sjednici, sjednicu, sjednicom, zasjedanj*",
        meeting="""
            sastanak, sastanka, sastanku, sastankom, susret, susreta, susretu, susretom, runda, runde, rundi,
            rundu, rundom
            """,
        committee="""
            povjerenstvo, povjerenstva, povjerenstvu, povjerenstvom, komisija, komisije, komisiji, komisiju,
            komisijom, odbor, odbora, odboru, odborom, komitet, komiteta, komitetu
            """,
        between="""
            i, za, mješovit*, zajedničk*, međuvladin*, međudržavn*, međuresorn*, bilateraln*, redovit*, redovn*,
            izvanredn*, plenarn*, svečan*, gospodarsk*, hrvatsko, trgovinsk*, konstituirajuć*, uzastopn*
            """,
        something_else="""
            potpredsjednik*, potpredsjednic*, dopredsjedni*, zamjeni*, ministar, ministra, ministru, ministri,
            ministric*, ministarst*, polugod*, polugodišt*, kvartal*, tromjeseč*, polovic*, polovin*, stoljeć*,
            vijek*, rat, rata, ratu, svjetsk*, put, puta, puti, posjet*, sastav*, samit*, summit*, forum*, faza,
            faze, fazi, fazu, etap*, godin*, godišnjic*, obljetnic*, dan, dana, danu, dio, dijela, dijelu, plan,
            plana, planu, konferencij*, dijalog*, pregovor*, konzultacij*, savjetovanj*, radn*, pododbor*,
            potkomisij*, podkomisij*, skupin*, grup*, opća, opće, općoj, općom, opću, generaln*, skupštin*,
            sabor*, un, ujedinjenih, naroda, parlament*, vijeć*, sigurnosti, država, države, zemlj*, predsjedni*,
            tajni*, stručn*, paket*, saziv*, dam*, mjest*, čitanj*, siječ*, veljač*, ožuj*, travnj*, travanj,
            svibnj*, svibanj, lipnj*, lipanj, srpnj*, srpanj, kolovoz*, rujn*, rujan, listopad*, studen*, prosin*, nadzorn*, upravn*, suda, kolegij*
            """,
        other_bodies="""
            samit*, summit*, forum*, konferencij*, dijalog*, pregovor*, konzultacij*, pododbor*, potkomisij*,
            podkomisij*, skupin*, grup*, opća, opće, općoj, generaln*, skupštin*, sabor*, un, ujedinjenih,
            parlament*, sigurnosti, vlada, vlade, vladi, stručn*, saziv*, nadzorn*, upravn*, suda, kolegij*
            """,
        joint="mješovit*, zajedničk*, međuvladin*",
        since="godina, desetljeć*",
        first_since="nakon, poslije, otkako",
        articles="na, u",
        theirs="njihov*, njegov*, njezin*",
        another_before="prethodn*, prošl*, posljednj*, sljedeć*, naredn*, iduć*, predstojeć*, buduć*",
    ),
    dates=Dates(
        comma_before_year=True,
        day="1[.]",
        between_days="i, do",
        after_lone_year_expression=r"\.?\s*(?:godin[aeui]|godinom|god\.|g\.)(?!\w)",
        months={
            1: "siječnju, siječnjem",
            2: "veljači, veljaču, veljačom",
            3: "ožujku, ožujkom",
            4: "travnju, travnjem",
            5: "svibnju, svibnjem",
            6: "lipnju, lipnjem",
            7: "srpnju, srpnjem",
            8: "kolovozu, kolovozom",
            9: "rujnu, rujnom",
            10: "listopadu, listopadom",
            11: "studenog, studenom, studenome, studenomu, studenim",
            12: "prosincu, prosincem",
        },
        weekdays={
            1: "ponedjeljka, ponedjeljku, ponedjeljkom",
            2: "utorka, utorku, utorkom",
            3: "srijedu, srijede, srijedi, srijedom",
            4: "četvrtka, četvrtku, četvrtkom",
            5: "petka, petku, petkom",
            6: "subotu, subote, suboti, subotom",
            7: "nedjelju, nedjelje, nedjelji, nedjeljom",
        },
        no_names="svi, pet, pro, čet, lis, stu, tra",
        to_weekday="u",
        other_words="studeni, studenom, studenim",
        before_name="u, za, do, od",
    ),
    figures=Figures(
        multipliers={
            1_000: "tisuća, tisuće, tisuću, tisućama, tis",
            1_000_000: "milijun, milijuna, milijune, milijunima, mil, mln",
            1_000_000_000: "milijarda, milijarde, milijardi, milijardu, milijardama, mlrd, mlr",
            1_000_000_000_000: "bilijun, bilijuna",
        },
        currencies={
            "EUR": "euro, eura, euru, eurima, eure",
            "USD": "američk* dolar*, dolar* sad, us dolar*",
            "GBP": "britansk* funt*, funt* sterling*",
            "CHF": "švicarsk* frank*, švicarsk* franak*",
            "BAM": "konvertibiln* mar*",
            "HRK": "kn, kuna, kune, kunama, hrvatsk* kun*",
            "RSD": "srpsk* dinar*",
            "JPY": "jen, jena, japansk* jen*",
            "CNY": "juan, juana, kinesk* juan*, yuan, yuana",
            "RUB": "rusk* rubalj*, rusk* rublj*",
            "HUF": "forinti, forinta, mađarsk* forint*",
            "CZK": "češk* krun*",
            "PLN": "zlota, poljsk* zlot*",
            "KZT": "tenge, tengi",
            "TRY": "tursk* lir*",
            "UAH": "grivnja, grivnji, ukrajinsk* grivn*",
        },
        counted="""
            sporazum, sporazuma, sporazume, memorandum*, protokol*, dokument*, dokumenat*, ugovor, ugovora,
            ugovore, konvencij*, projekt*, program, programa, programe, akt, akta, akata
            """,
        between="dvostrana, dvostranih, bilateralna, bilateralnih, nova, novih, zajednička, zajedničkih, važna, važnih",
        doubt="""
            tucet, tuceta, stotin*, desetin*, desetak, petin*, trećin*, četvrtin*, polovin*, polovic*, pol, i_po,
            i_pol, ipol, puta
            """,
        ranges="do, ili",
        and_="i",
        labels="članak, članka, članku, člankom, čl, stavak, stavka, st, faza, točka, točke, br, broj, broja",
        count_words={
            2: "dva, dvije, dvaju, dviju, dvama, dvjema",
            3: "tri, triju, trima",
            4: "četiri, četiriju, četirima",
            5: "pet",
            6: "šest",
            7: "sedam",
            8: "osam",
            9: "devet",
            10: "deset",
            11: "jedanaest",
            12: "dvanaest",
            20: "dvadeset",
            30: "trideset",
            100: "sto",
        },
    ),
    template=Template(
        next_session="sljedeća sjednica, sljedeći sastanak, sljedeće zasjedanje",
        in_year="u, tijekom",
        committee="komisij*, komitet*, odbor*, povjerenst*",
        joins="i",
        between="između",
        titles="Republika, Kraljevina",
        before_city="u",
        there="tamo, ondje",
        other_session="prethodn*, prošl*, posljednj*, sljedeć*, idući*, iduće*, pripre*, će, bit će, planir*",
        other_bodies="*pododbor*, *radn* skupin*",
        told="*priopć*, *izjav*, *rek*, *obavijest*",
        other_act="*potpis*, *sporazum*, *ugovor*, *posjet*, *samit*, *osnov*, *usvoj*",
        online="video*, online, virtualn*",
        adjective_ends=r"\w{0,3}(?:sk|šk|čk)(?:o|\w{1,3})",
        name_before="""
            mješovit*, zajedničk*, međuvladin*, međudržavn*, bilateraln*, gospodarsk*, stal*, trgovinsk*
            """,
        name_after="""
            gospodarsk*, trgovinsk*, znanstven*, tehničk*, tehnološk*, suradnj*, trgovin*, kultur*, ulaganj*,
            obrazov*, energet*, poljoprivred*, turizam, turizma, promet
            """,
        name_joins="za, i, u, području, o, pitanja",
        name_joint="mješovit*, zajedničk*, međuvladin*, međudržavn*, bilateraln*",
        base_forms={
            "komisije": "komisija",
            "Komisije": "Komisija",
            "komisiji": "komisija",
            "Komisiji": "Komisija",
            "komisiju": "komisija",
            "Komisiju": "Komisija",
            "odbora": "odbor",
            "Odbora": "Odbor",
            "odboru": "odbor",
            "Odboru": "Odbor",
            "povjerenstva": "povjerenstvo",
            "Povjerenstva": "Povjerenstvo",
            "vladinog": "vladin",
            "og": "i",
            "oj": "a",
            "ku": "ka",
            "nu": "na",
            "tu": "ta",
            "ke": "ka",
            "ne": "na",
            "te": "ta",
        },
        base_ends={
            "komisija": "a",
            "odbor": "i, in",
        },
    ),
    page=Page(
        number="br.",
        survey="je li vam ova, je li ova stranica, ocijenite",
        office=r"Ministarstvo\s+[^.:;!?]+",
        date="datum, objavljeno, datum objave",
        hits="pregleda, broj pregleda",
        kind="priopćenje, priopćenje za medije",
        section=r"Vijesti|Novosti|Priopćenja",
        share="""
            početna, naslovnica,
            podijeli, podijelite, ispiši, ispis, natrag, povratak, na vrh, oznake, preuzmi, pošalji, galerija
            """,
        related="povezane vijesti, ostale vijesti, pročitajte i, najnovije vijesti, povezane teme",
        source="izvor",
    ),
    bounds="do, do kraja, najkasnije do, najkasnije do kraja, prije, prije kraja, od, nakon",
    bounds_of_ends="do kraja, najkasnije do kraja",
    bounds_of_days="do, najkasnije do",
    after_year="godine, god, g",
    negations="ne, bez, nikada, ništa",
    adjectives={
        "HRV": "hrvatsk*",
        "SVN": "slovensk*",
        "SRB": "srpsk*",
        "HUN": "mađarsk*",
        "AUT": "austrijsk*",
        "DEU": "njemačk*",
        "ITA": "talijansk*",
        "TUR": "tursk*",
        "AZE": "azerbajdžansk*",
        "KAZ": "kazahstansk*",
        "CHN": "kinesk*",
        "UKR": "ukrajinsk*",
        "CZE": "češk*",
        "SVK": "slovačk*",
        "POL": "poljsk*",
        "BIH": "bosanskohercegovačk*",
        "EGY": "egipatsk*",
    },
    parts=YearParts(
        seasons={
            21: "proljeće, proljeća, proljeću, proljećem",
            22: "ljeto, ljeta, ljeti, ljetu",
            23: "jesen, jeseni",
            24: "zima, zime, zimi, zimu",
        },
        quarter="tromjeseč*, kvartal*, četvrtin*",
        half="polugodišt*, polugod*, polovic*",
        of_the_year=r"godine",
        numbers={
            1: "prv*",
            2: "drug*",
            3: "treć*",
            4: "četvrt*",
        },
        links="godine, god, u",
        fiscal="proračunsk*",
    ),
    distances=Distances(
        either="ili",
        days={
            -1: "jučer",
            0: "danas",
            1: "sutra",
        },
        weeks={
            -1: "prošlog tjedna, prošli tjedan, prošle sedmice",
            0: "ovog tjedna, ovaj tjedan, ove sedmice",
            1: "sljedećeg tjedna, idućeg tjedna, naredne sedmice",
        },
        months={
            -1: "prošlog mjeseca, prošli mjesec",
            0: "ovog mjeseca, ovaj mjesec",
            1: "sljedećeg mjeseca, idućeg mjeseca, sljedeći mjesec",
        },
        years={
            -1: "prošle godine, lani, protekle godine, prethodne godine",
            0: "ove godine, tekuće godine",
            1: "sljedeće godine, iduće godine, naredne godine, dogodine",
        },
        ends={
            "kraja godine": "kraja {}. godine",
        },
    ),
    speakers=Speakers(
        both=r"obje\s+(?:strane|delegacije)",
        both_say="naglasile, potvrdile, istaknule, razmotrile, izrazile, potpisale, pozdravile, osudile, dogovorile",
        sides="{} strana, {} delegacija, {} izaslanstvo",
        passives="""
            *ane, *ene,
            je, bila, bit, bude, biti, bi, primila, prima, primit, dobila, dobiva, dobit, treba, *ena, *ana,
            *eno, *ano, *ata, *uta, *eta, *jen, *čen, *ćen, *đen, *šen, *žen, *ran, *van
            """,
        as_said="kako, kako je",
        turns="sa svoje strane",
        auxiliaries="je, se",
        address="gospodin, gospođa",
    ),
)
