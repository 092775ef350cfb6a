"""Serbian; docs/languages.md says how this file is written."""

from ..shapes import Dates, Distances, Figures, Language, Ordinals, Page, Sessions, Speakers, Template, YearParts

LANGUAGE = Language(
    name="Serbian",
    no_letters="ыэёъйщ",
    everyday={
        "Latn": """
            i, u, na, se, je, za, da, od, s, o, su, koji, koja, kao, te, između, sa, iz, bi, bio, bila, što, uz,
            tokom, odbor, savet, ministar,
            saradnja, saradnje, saradnju, saradnji, takođe, spoljnih, privrede, januara, februara, marta, aprila,
            maja, juna, jula, avgusta, septembra, oktobra, novembra, decembra
            """,
        "Cyrl": """
            и, у, на, се, је, за, да, од, са, о, су, који, која, као, те, између, из, би, био, била, што, уз,
            током, ће, није
            """,
    },
    names="inflected",
    signing="потписан*, потписал*, потписивањ*, potpisan*, potpisal*, potpisivanj*",
    entry_into_force="на снагу, на снази, na snagu, na snazi",
    ordinals=Ordinals(
        words={
            1: """
                први, прва, прво, првог, првога, првом, првоме, првому, прву, првој, прве, првим, prvi, prva,
                prvo, prvog, prvoga, prvom, prvome, prvomu, prvu, prvoj, prve, prvim
                """,
            2: """
                други, друга, друго, другог, другога, другом, другоме, другому, другу, другој, друге, другим,
                drugi, druga, drugo, drugog, drugoga, drugom, drugome, drugomu, drugu, drugoj, druge, drugim
                """,
            3: """
                трећи, трећа, треће, трећег, трећега, трећем, трећему, трећу, трећој, трећом, трећим, treći,
                treća, treće, trećeg, trećega, trećem, trećemu, treću, trećoj, trećom, trećim
                """,
            4: """
                четврти, четврта, четврто, четвртог, четвртога, четвртом, четвртоме, четвртому, четврту, четвртој,
                четврте, четвртим, četvrti, četvrta, četvrto, četvrtog, četvrtoga, četvrtom, četvrtome, četvrtomu,
                četvrtu, četvrtoj, četvrte, četvrtim
                """,
            5: """
                пети, пета, пето, петог, петога, петом, петоме, петому, пету, петој, пете, петим, peti, peta,
                peto, petog, petoga, petom, petome, petomu, petu, petoj, pete, petim
                """,
            6: """
                шести, шеста, шесто, шестог, шестога, шестом, шестоме, шестому, шесту, шестој, шесте, шестим,
                šesti, šesta, šesto, šestog, šestoga, šestom, šestome, šestomu, šestu, šestoj, šeste, šestim
                """,
            7: """
                седми, седма, седмо, седмог, седмога, седмом, седмоме, седмому, седму, седмој, седме, седмим,
                sedmi, sedma, sedmo, sedmog, sedmoga, sedmom, sedmome, sedmomu, sedmu, sedmoj, sedme, sedmim
                """,
            8: """
                осми, осма, осмо, осмог, осмога, осмом, осмоме, осмому, осму, осмој, осме, осмим, osmi, osma,
                osmo, osmog, osmoga, osmom, osmome, osmomu, osmu, osmoj, osme, osmim
                """,
            9: """
                девети, девета, девето, деветог, деветога, деветом, деветоме, деветому, девету, деветој, девете,
                деветим, deveti, deveta, deveto, devetog, devetoga, devetom, devetome, devetomu, devetu, devetoj,
                devete, devetim
                """,
            10: """
                десети, десета, десето, десетог, десетога, десетом, десетоме, десетому, десету, десетој, десете,
                десетим, deseti, deseta, deseto, desetog, desetoga, desetom, desetome, desetomu, desetu, desetoj,
                desete, desetim
                """,
            11: """
                једанаести, једанаеста, једанаесто, једанаестог, једанаестога, једанаестом, једанаестоме,
                једанаестому, једанаесту, једанаестој, једанаесте, једанаестим, jedanaesti, jedanaesta,
                jedanaesto, jedanaestog, jedanaestoga, jedanaestom, jedanaestome, jedanaestomu, jedanaestu,
                jedanaestoj, jedanaeste, jedanaestim
                """,
            12: """
                дванаести, дванаеста, дванаесто, дванаестог, дванаестога, дванаестом, дванаестоме, дванаестому,
                дванаесту, дванаестој, дванаесте, дванаестим, dvanaesti, dvanaesta, dvanaesto, dvanaestog,
                dvanaestoga, dvanaestom, dvanaestome, dvanaestomu, dvanaestu, dvanaestoj, dvanaeste, dvanaestim
                """,
            13: """
                тринаести, тринаеста, тринаесто, тринаестог, тринаестога, тринаестом, тринаестоме, тринаестому,
                тринаесту, тринаестој, тринаесте, тринаестим, trinaesti, trinaesta, trinaesto, trinaestog,
                trinaestoga, trinaestom, trinaestome, trinaestomu, trinaestu, trinaestoj, trinaeste, trinaestim
                """,
            14: """
                четрнаести, четрнаеста, четрнаесто, четрнаестог, четрнаестога, четрнаестом, четрнаестоме,
                четрнаестому, четрнаесту, четрнаестој, четрнаесте, четрнаестим, četrnaesti, četrnaesta,
                četrnaesto, četrnaestog, četrnaestoga, četrnaestom, četrnaestome, četrnaestomu, četrnaestu,
                četrnaestoj, četrnaeste, četrnaestim
                """,
            15: """
                петнаести, петнаеста, петнаесто, петнаестог, петнаестога, петнаестом, петнаестоме, петнаестому,
                петнаесту, петнаестој, петнаесте, петнаестим, petnaesti, petnaesta, petnaesto, petnaestog,
                petnaestoga, petnaestom, petnaestome, petnaestomu, petnaestu, petnaestoj, petnaeste, petnaestim
                """,
            16: """
                шеснаести, шеснаеста, шеснаесто, шеснаестог, шеснаестога, шеснаестом, шеснаестоме, шеснаестому,
                шеснаесту, шеснаестој, шеснаесте, шеснаестим, šesnaesti, šesnaesta, šesnaesto, šesnaestog,
                šesnaestoga, šesnaestom, šesnaestome, šesnaestomu, šesnaestu, šesnaestoj, šesnaeste, šesnaestim
                """,
            17: """
                седамнаести, седамнаеста, седамнаесто, седамнаестог, седамнаестога, седамнаестом, седамнаестоме,
                седамнаестому, седамнаесту, седамнаестој, седамнаесте, седамнаестим, sedamnaesti, sedamnaesta,
                sedamnaesto, sedamnaestog, sedamnaestoga, sedamnaestom, sedamnaestome, sedamnaestomu, sedamnaestu,
                sedamnaestoj, sedamnaeste, sedamnaestim
                """,
            18: """
                осамнаести, осамнаеста, осамнаесто, осамнаестог, осамнаестога, осамнаестом, осамнаестоме,
                осамнаестому, осамнаесту, осамнаестој, осамнаесте, осамнаестим, osamnaesti, osamnaesta,
                osamnaesto, osamnaestog, osamnaestoga, osamnaestom, osamnaestome, osamnaestomu, osamnaestu,
                osamnaestoj, osamnaeste, osamnaestim
                """,
            19: """
                деветнаести, деветнаеста, деветнаесто, деветнаестог, деветнаестога, деветнаестом, деветнаестоме,
                деветнаестому, деветнаесту, деветнаестој, деветнаесте, деветнаестим, devetnaesti, devetnaesta,
                devetnaesto, devetnaestog, devetnaestoga, devetnaestom, devetnaestome, devetnaestomu, devetnaestu,
                devetnaestoj, devetnaeste, devetnaestim
                """,
            20: """
                двадесети, двадесета, двадесето, двадесетог, двадесетога, двадесетом, двадесетоме, двадесетому,
                двадесету, двадесетој, двадесете, двадесетим, dvadeseti, dvadeseta, dvadeseto, dvadesetog,
                dvadesetoga, dvadesetom, dvadesetome, dvadesetomu, dvadesetu, dvadesetoj, dvadesete, dvadesetim
                """,
            30: """
                тридесети, тридесета, тридесето, тридесетог, тридесетога, тридесетом, тридесетоме, тридесетому,
                тридесету, тридесетој, тридесете, тридесетим, trideseti, trideseta, trideseto, tridesetog,
                tridesetoga, tridesetom, tridesetome, tridesetomu, tridesetu, tridesetoj, tridesete, tridesetim
                """,
            40: """
                четрдесети, четрдесета, четрдесето, четрдесетог, четрдесетога, четрдесетом, четрдесетоме,
                четрдесетому, четрдесету, четрдесетој, четрдесете, четрдесетим, četrdeseti, četrdeseta,
                četrdeseto, četrdesetog, četrdesetoga, četrdesetom, četrdesetome, četrdesetomu, četrdesetu,
                četrdesetoj, četrdesete, četrdesetim
                """,
            50: """
                педесети, педесета, педесето, педесетог, педесетога, педесетом, педесетоме, педесетому, педесету,
                педесетој, педесете, педесетим, pedeseti, pedeseta, pedeseto, pedesetog, pedesetoga, pedesetom,
                pedesetome, pedesetomu, pedesetu, pedesetoj, pedesete, pedesetim
                """,
            60: """
                шездесети, шездесета, шездесето, шездесетог, шездесетога, шездесетом, шездесетоме, шездесетому,
                шездесету, шездесетој, шездесете, шездесетим, šezdeseti, šezdeseta, šezdeseto, šezdesetog,
                šezdesetoga, šezdesetom, šezdesetome, šezdesetomu, šezdesetu, šezdesetoj, šezdesete, šezdesetim
                """,
            70: """
                седамдесети, седамдесета, седамдесето, седамдесетог, седамдесетога, седамдесетом, седамдесетоме,
                седамдесетому, седамдесету, седамдесетој, седамдесете, седамдесетим, sedamdeseti, sedamdeseta,
                sedamdeseto, sedamdesetog, sedamdesetoga, sedamdesetom, sedamdesetome, sedamdesetomu, sedamdesetu,
                sedamdesetoj, sedamdesete, sedamdesetim
                """,
            80: """
                осамдесети, осамдесета, осамдесето, осамдесетог, осамдесетога, осамдесетом, осамдесетоме,
                осамдесетому, осамдесету, осамдесетој, осамдесете, осамдесетим, osamdeseti, osamdeseta,
                osamdeseto, osamdesetog, osamdesetoga, osamdesetom, osamdesetome, osamdesetomu, osamdesetu,
                osamdesetoj, osamdesete, osamdesetim
                """,
            90: """
                деведесети, деведесета, деведесето, деведесетог, деведесетога, деведесетом, деведесетоме,
                деведесетому, деведесету, деведесетој, деведесете, деведесетим, devedeseti, devedeseta,
                devedeseto, devedesetog, devedesetoga, devedesetom, devedesetome, devedesetomu, devedesetu,
                devedesetoj, devedesete, devedesetim
                """,
        },
        tens={
            20: "двадесет, двадесет и, dvadeset, dvadeset i",
            30: "тридесет, тридесет и, trideset, trideset i",
            40: "четрдесет, четрдесет и, četrdeset, četrdeset i",
            50: "педесет, педесет и, pedeset, pedeset i",
            60: "шездесет, шездесет и, šezdeset, šezdeset i",
            70: "седамдесет, седамдесет и, sedamdeset, sedamdeset i",
            80: "осамдесет, осамдесет и, osamdeset, osamdeset i",
            90: "деведесет, деведесет и, devedeset, devedeset i",
        },
        greater="сто, стотину, двеста, двјеста, хиљаду, sto, stotinu, dvesta, dvjesta, hiljadu",
        digits="1-а, 1-и, 1-о, 1-ог, 1-ој, 1-у, 1-ом, 1-a, 1-i, 1-o, 1-og, 1-oj, 1-u, 1-om",
        digits_beside="1.",
        roman="V, V.",
    ),
    sessions=Sessions(
        session="""
            седница, седнице, седници, седницу, седницом, сједница, сједнице, сједници, сједницу, сједницом,
            заседањ*, засједањ*, sednica, sednice, sednici, sednicu, sednicom, sjednica, sjednice, sjednici,
            sjednicu, sjednicom, zasedanj*, zasjedanj*
            """,
        meeting="""
            састанак, састанка, састанку, састанком, сусрет, сусрета, сусрету, сусретом, рунда, рунде, рунди,
            рунду, рундом, sastanak, sastanka, sastanku, sastankom, susret, susreta, susretu, susretom, runda,
            runde, rundi, rundu, rundom
            """,
        committee="""
            комисија, комисије, комисији, комисију, комисијом, комитет, комитета, комитету, комитетом, одбор,
            одбора, одбору, одбором, komisija, komisije, komisiji, komisiju, komisijom, komitet, komiteta,
            komitetu, komitetom, odbor, odbora, odboru, odborom
            """,
        between="""
            и, за, мешовит*, мјешовит*, заједничк*, међувладин*, међудржавн*, међуресорн*, билатералн*, редовн*,
            ванредн*, пленарн*, свечан*, економск*, привредн*, српско, трговинск*, конститутивн*, узастопн*, i,
            za, mešovit*, mješovit*, zajedničk*, međuvladin*, međudržavn*, međuresorn*, bilateraln*, redovn*,
            vanredn*, plenarn*, svečan*, ekonomsk*, privredn*, srpsko, trgovinsk*, konstitutivn*, uzastopn*
            """,
        something_else="""
            потпредседник*, потпредседниц*, заменик*, замениц*, министар, министра, министру, министри,
            министарк*, министарст*, полугод*, полугодишт*, квартал*, тромесеч*, половин*, век, века, веку,
            вијек*, столећ*, рат, рата, рату, светск*, пут, пута, пути, посет*, посјет*, самит*, форум*, фаза,
            фазе, фази, фазу, етап*, годин*, годишњиц*, дан, дана, дану, део, дела, делу, дио, план, плана, плану,
            конференциј*, дијалог*, преговор*, консултациј*, радн*, подкомитет*, поткомитет*, пододбор*,
            подкомисиј*, поткомисиј*, груп*, генералн*, скупштин*, ун, уједињених, нација, парламент*, савет*,
            савјет*, безбедности, држава, државе, земљ*, председник*, предсједник*, секретар*, стручн*, пакет*,
            сазив*, дам*, мест*, мјест*, читањ*, јануар*, фебруар*, март, марта, марту, април*, мај, маја, мају,
            јун, јуна, јуну, јул, јула, јулу, август*, септемб*, октоб*, новемб*, децемб*, potpredsednik*,
            potpredsednic*, zamenik*, zamenic*, ministar, ministra, ministru, ministri, ministark*, ministarst*,
            polugod*, polugodišt*, kvartal*, tromeseč*, polovin*, vek, veka, veku, vijek*, stoleć*, rat, rata,
            ratu, svetsk*, put, puta, puti, poset*, posjet*, samit*, forum*, faza, faze, fazi, fazu, etap*,
            godin*, godišnjic*, dan, dana, danu, deo, dela, delu, dio, plan, plana, planu, konferencij*, dijalog*,
            pregovor*, konsultacij*, radn*, podkomitet*, potkomitet*, pododbor*, podkomisij*, potkomisij*, grup*,
            generaln*, skupštin*, un, ujedinjenih, nacija, parlament*, savet*, savjet*, bezbednosti, država,
            države, zemlj*, predsednik*, predsjednik*, sekretar*, stručn*, paket*, saziv*, dam*, mest*, mjest*,
            čitanj*, januar*, februar*, mart, marta, martu, april*, maj, maja, maju, jun, juna, junu, jul, jula,
            julu, avgust*, septemb*, oktob*, novemb*, decemb*, надзорн*, управн*, суда, колегијум*, nadzorn*, upravn*, suda, kolegijum*
            """,
        other_bodies="""
            самит*, форум*, конференциј*, дијалог*, преговор*, консултациј*, подкомитет*, поткомитет*, пододбор*,
            подкомисиј*, поткомисиј*, груп*, генералн*, скупштин*, ун, уједињених, парламент*, безбедности, влада,
            владе, влади, стручн*, сазив*, samit*, forum*, konferencij*, dijalog*, pregovor*, konsultacij*,
            podkomitet*, potkomitet*, pododbor*, podkomisij*, potkomisij*, grup*, generaln*, skupštin*, un,
            ujedinjenih, parlament*, bezbednosti, vlada, vlade, vladi, stručn*, saziv*, надзорн*, управн*, суда, колегијум*, nadzorn*, upravn*, suda, kolegijum*
            """,
        joint="мешовит*, заједничк*, међувладин*, mešovit*, zajedničk*, međuvladin*",
        since="година, годину, децениј*, godina, godinu, decenij*",
        first_since="након, после, послије, откако, nakon, posle, poslije, otkako",
        articles="на, у, na, u",
        theirs="њихов*, његов*, њен*, njihov*, njegov*, njen*",
        another_before="""
            претходн*, прошл*, последњ*, посљедњ*, следећ*, сљедећ*, наредн*, идућ*, предстојећ*, будућ*,
            prethodn*, prošl*, poslednj*, posljednj*, sledeć*, sljedeć*, naredn*, iduć*, predstojeć*, buduć*
            """,
    ),
    dates=Dates(
        comma_before_year=True,
        day="1[.]",
        between_days="и, до, i, do",
        after_lone_year_expression=r"\.?\s*(?:годин[аеуи]|годином|год\.|г\.|godin[aeui]|godinom|god\.|g\.)(?!\w)",
        months={
            1: "јануара, јануару, јануаром, januara, januaru, januarom",
            2: "фебруара, фебруару, фебруаром, februara, februaru, februarom",
            3: "марта, марту, мартом, marta, martu, martom",
            4: "априла, априлу, априлом, aprila, aprilu, aprilom",
            5: "маја, мају, мајем, maja, maju, majem",
            6: "јуна, јуну, јуном, juna, junu, junom",
            7: "јула, јулу, јулом, jula, julu, julom",
            8: "августа, августу, августом, avgusta, avgustu, avgustom",
            9: "септембра, септембру, септембром, septembra, septembru, septembrom",
            10: "октобра, октобру, октобром, oktobra, oktobru, oktobrom",
            11: "новембра, новембру, новембром, novembra, novembru, novembrom",
            12: "децембра, децембру, децембром, decembra, decembru, decembrom",
        },
        weekdays={
            1: """
                понедељка, понедељку, понедељком, понедјељак, понедјељка, ponedeljka, ponedeljku, ponedeljkom,
                ponedjeljak, ponedjeljka
                """,
            2: "уторка, уторку, уторком, utorka, utorku, utorkom",
            3: """
                среду, среде, среди, средом, сриједа, сриједу, сриједе, sredu, srede, sredi, sredom, srijeda,
                srijedu, srijede
                """,
            4: "четвртка, четвртку, четвртком, četvrtka, četvrtku, četvrtkom",
            5: "петка, петку, петком, petka, petku, petkom",
            6: "суботу, суботе, суботи, суботом, subotu, subote, suboti, subotom",
            7: """
                недељу, недеље, недељом, недјеља, недјељу, недјеље, nedelju, nedelje, nedeljom, nedjelja,
                nedjelju, nedjelje
                """,
        },
        no_names="пет, pet, чет, čet",
        before_name="у, u",
        to_weekday="у, u",
        other_words="""
            недеља, недељу, недеље, недељом, nedelja, nedelju, nedelje, nedeljom, среда, среду, среде, среди,
            средом, sreda, sredu, srede, sredi, sredom
            """,
    ),
    figures=Figures(
        multipliers={
            1_000: "хиљада, хиљаде, хиљаду, хиљадама, хиљ, hiljada, hiljade, hiljadu, hiljadama, hilj",
            1_000_000: "милион, милиона, милионе, милионима, мил, milion, miliona, milione, milionima, mil, млн, mln",
            1_000_000_000: """
                милијарда, милијарде, милијарди, милијарду, милијардама, млрд, milijarda, milijarde, milijardi,
                milijardu, milijardama, mlrd
                """,
            1_000_000_000_000: "билион, билиона, bilion, biliona",
        },
        currencies={
            "RSD": """
                динар, динара, динаре, динарима, дин, рсд динара, dinar, dinara, dinare, dinarima, din, rsd dinara
                """,
            "EUR": "евро, евра, евру, еврима, еура, еуро, evro, evra, evru, evrima, eura, euro",
            "USD": "америчк* долар*, долар* сад, ус долар*, američk* dolar*, dolar* sad, us dolar*",
            "GBP": "британск* фунт*, фунт* стерлинг*, britansk* funt*, funt* sterling*",
            "CHF": "швајцарск* франак*, швајцарск* франака, švajcarsk* franak*, švajcarsk* franaka",
            "BAM": "конвертибилн* мар*, konvertibiln* mar*",
            "HRK": "хрватск* кун*, hrvatsk* kun*",
            "JPY": "јен, јена, јапанск* јен*, jen, jena, japansk* jen*",
            "CNY": "јуан, јуана, кинеск* јуан*, juan, juana, kinesk* juan*",
            "RUB": "руск* рубљ*, рубља, рубаља, rusk* rublj*, rublja, rubalja",
            "HUF": "форинт, форинти, форинта, мађарск* форинт*, forint, forinti, forinta, mađarsk* forint*",
            "CZK": "чешк* крун*, češk* krun*",
            "KZT": "тенге, тенги, tenge, tengi",
            "TRY": "турск* лир*, tursk* lir*",
            "KRW": "јужнокорејск* вон*, južnokorejsk* von*",
        },
        counted="""
            споразум, споразума, споразуме, меморандум*, протокол*, документ*, докуменат*, уговор, уговора,
            уговоре, конвенциј*, пројект*, пројекат, пројеката, програм, програма, програме, акт, акта, аката,
            sporazum, sporazuma, sporazume, memorandum*, protokol*, dokument*, dokumenat*, ugovor, ugovora,
            ugovore, konvencij*, projekt*, projekat, projekata, program, programa, programe, akt, akta, akata
            """,
        between="""
            билатерална, билатералних, билатералне, нова, нових, нове, заједничка, заједничких, важна, важних,
            bilateralna, bilateralnih, bilateralne, nova, novih, nove, zajednička, zajedničkih, važna, važnih
            """,
        doubt="""
            туце, туцета, стотин*, десетин*, петин*, трећин*, четвртин*, половин*, пол, и_по, и_пол, и_половин*,
            пута, tuce, tuceta, stotin*, desetin*, petin*, trećin*, četvrtin*, polovin*, pol, i_po, i_pol,
            i_polovin*, puta
            """,
        ranges="до, или, do, ili",
        and_="и, i",
        labels="""
            члан, члана, члану, чланом, чл, став, става, фаза, тачка, тачке, бр, број, броја, član, člana, članu,
            članom, čl, stav, stava, faza, tačka, tačke, br, broj, broja
            """,
        count_words={
            2: "два, две, двеју, двама, двема, dva, dve, dveju, dvama, dvema",
            3: "три, трију, трима, tri, triju, trima",
            4: "четири, četiri",
            5: "пет, pet",
            6: "шест, šest",
            7: "седам, sedam",
            8: "осам, osam",
            9: "девет, devet",
            10: "десет, deset",
            11: "једанаест, jedanaest",
            12: "дванаест, dvanaest",
            20: "двадесет, dvadeset",
            30: "тридесет, trideset",
            100: "сто, sto",
        },
    ),
    template=Template(
        next_session="""
            sledeće zasedanje, sledeća sednica, naredno zasedanje, naredna sednica, следеће
            заседање, следећа седница, наредно заседање, наредна седница
            """,
        in_year="u, у, током, tokom",
        committee="комис*, комитет*, komis*, komitet*, odbor*, одбор*",
        joins="и, i",
        between="између, između",
        titles="Република, Republika",
        before_city="у, u",
        there="тамо, tamo",
        other_session="""
            претходн*, последњ*, следећ*, наредн*, prethodn*, poslednj*, sledeć*, naredn*, биће, biće, ће, će
            """,
        other_bodies="*радн* груп*, *radn* grup*",
        told="*saopšt*, *саопшт*, *izjav*, *изјав*, *rek*, *рек*",
        other_act="*потпис*, *споразум*, *уговор*, *посет*, *potpis*, *sporazum*, *ugovor*, *poset*",
        online="видео*, video*, онлајн, onlajn",
        adjective_ends=r"\w{0,3}(?:ск|šk|шк|sk)(?:о|o|\w{1,3})",
        name_before="""
            мешовит*, мјешовит*, заједничк*, међувладин*, међудржавн*, сталн*, билатералн*, економск*, привредн*,
            трговинск*, mešovit*, mješovit*, zajedničk*, međuvladin*, međudržavn*, stal*, bilateraln*, ekonomsk*,
            privredn*, trgovinsk*
            """,
        name_after="""
            економск*, привредн*, трговинск*, научн*, техничк*, технолошк*, сарадњ*, трговин*, култур*,
            инвестициј*, образов*, енергет*, пољопривред*, туризам, туризма, просвет*, ekonomsk*, privredn*,
            trgovinsk*, naučn*, tehničk*, tehnološk*, saradnj*, trgovin*, kultur*, investicij*, obrazov*,
            energet*, poljoprivred*, turizam, turizma, prosvet*
            """,
        name_joins="за, и, у, области, о, питања, za, i, u, oblasti, o, pitanja",
        name_joint="""
            мешовит*, мјешовит*, заједничк*, међувладин*, међудржавн*, билатералн*, mešovit*, mješovit*,
            zajedničk*, međuvladin*, međudržavn*, bilateraln*
            """,
        base_forms={
            "комисије": "комисија",
            "Комисије": "Комисија",
            "комисији": "комисија",
            "Комисији": "Комисија",
            "комисију": "комисија",
            "Комисију": "Комисија",
            "комитета": "комитет",
            "Комитета": "Комитет",
            "комитету": "комитет",
            "Комитету": "Комитет",
            "одбора": "одбор",
            "Одбора": "Одбор",
            "одбору": "одбор",
            "Одбору": "Одбор",
            "komisije": "komisija",
            "Komisije": "Komisija",
            "komisiji": "komisija",
            "Komisiji": "Komisija",
            "komisiju": "komisija",
            "Komisiju": "Komisija",
            "komiteta": "komitet",
            "Komiteta": "Komitet",
            "komitetu": "komitet",
            "Komitetu": "Komitet",
            "odbora": "odbor",
            "Odbora": "Odbor",
            "odboru": "odbor",
            "Odboru": "Odbor",
            "владиног": "владин",
            "vladinog": "vladin",
            "владином": "владин",
            "vladinom": "vladin",
            "ог": "и",
            "og": "i",
            "ој": "а",
            "oj": "a",
            "ку": "ка",
            "ну": "на",
            "ту": "та",
            "ku": "ka",
            "nu": "na",
            "tu": "ta",
            "ке": "ка",
            "не": "на",
            "те": "та",
            "ke": "ka",
            "ne": "na",
            "te": "ta",
        },
        base_ends={
            "комисија": "а",
            "комитет": "и, ин",
            "одбор": "и, ин",
            "komisija": "a",
            "komitet": "i, in",
            "odbor": "i, in",
        },
        before_its_year="за",
    ),
    page=Page(
        survey="да ли вам је, да ли је ова страна, оцените, da li vam je, da li je ova stranica, ocenite",
        office=r"(?:Министарство|Ministarstvo)\s+[^.:;!?]+",
        date="датум, објављено, datum, objavljeno",
        hits="прегледа, број прегледа, pregleda",
        kind="саопштење, саопштење за јавност, saopštenje, saopštenje za javnost",
        section=r"Вести|Саопштења|Vesti|Saopštenja",
        share="""
            почетна, početna,
            подели, пошаљи, штампај, одштампај, назад, на врх, ознаке, преузми, podeli, pošalji, štampaj, nazad, na
            vrh, oznake
            """,
        related="""
            повезане вести, остале вести, последње вести, прочитајте још, povezane vesti, ostale vesti, pročitajte
            još
            """,
        source="извор, izvor",
    ),
    adjectives={
        "SRB": "српск*, srpsk*",
        "HUN": "мађарск*, mađarsk*",
        "RUS": "руск*, rusk*",
        "DEU": "немачк*, nemačk*",
        "CHN": "кинеск*, kinesk*",
        "TUR": "турск*, tursk*",
        "KAZ": "казахстанск*, kazahstansk*",
        "EGY": "египатск*, egipatsk*",
        "DZA": "алжирск*, alžirsk*",
        "SVK": "словачк*, slovačk*",
        "HRV": "хрватск*, hrvatsk*",
        "AZE": "азербејџанск*, azerbejdžansk*",
        "UKR": "украјинск*, ukrajinsk*",
        "ITA": "италијанск*, italijansk*",
        "IDN": "индонежанск*, indonežansk*",
    },
    bounds="""
        до, до краја, најкасније до, најкасније до краја, пре, пре краја, од, након, do, do kraja, najkasnije do,
        najkasnije do kraja, pre, pre kraja, od, nakon
        """,
    bounds_of_ends="до краја, најкасније до краја, do kraja, najkasnije do kraja",
    bounds_of_days="до, најкасније до, do, najkasnije do",
    after_year="године, годину, год, г, godine, godinu, god, g",
    negations="не, без, никад, ништа, ne, bez, nikad, ništa",
    parts=YearParts(
        seasons={
            21: "proleće, proleća, proleću, пролеће, пролећа, пролећу",
            22: "leto, leta, letu, лето, лета",
            23: "jesen, jeseni, јесен, јесени",
            24: "zima, zime, zimu, зима, зиме, зиму",
        },
        quarter="tromeseč*, kvartal*, квартал*, тромесеч*",
        half="polugod*, polovin*, полугод*, половин*",
        of_the_year=r"(?:godine|године)",
        numbers={
            1: "prv*, прв*",
            2: "drug*, друг*",
            3: "treć*, трећ*",
            4: "četvrt*, четврт*",
        },
        links="godine, god, u, године, год, у",
        fiscal="fiskaln*, фискалн*",
    ),
    distances=Distances(
        either="или, ili",
        days={
            -1: "јуче, juče",
            0: "данас, danas",
            1: "сутра, sutra",
        },
        weeks={
            -1: "прошле недеље, prošle nedelje",
            0: "ове недеље, ove nedelje",
            1: "следеће недеље, sledeće nedelje, наредне недеље",
        },
        months={
            -1: "прошлог месеца, prošlog meseca",
            0: "овог месеца, ovog meseca",
            1: "следећег месеца, sledećeg meseca",
        },
        years={
            -1: "прошле године, претходне године, лане, prošle godine, prethodne godine, lane",
            0: "ове године, текуће године, ove godine, tekuće godine",
            1: "следеће године, идуће године, наредне године, sledeće godine, iduće godine, naredne godine",
        },
        ends={
            "краја године": "краја {}. године",
            "kraja godine": "kraja {}. godine",
        },
    ),
    speakers=Speakers(
        sides="{} страна, {} делегација, {} strana, {} delegacija",
        passives="""
            је, била, биће, буде, бити, би, примила, прима, добила, добија, добиће, треба, je, bila, biće,
            bude, biti, bi, primila, prima, dobila, dobija, dobiće, treba, *ена, *ана, *ено, *ано, *ата,
            *ута, *ета, *ena, *ana, *eno, *ano, *ata, *uta, *eta, *љен, *њен, *јен, *чен, *ћен, *ђен, *шен, *жен, *ран,
            *ван, *jen, *čen, *ćen, *đen, *šen, *žen, *ran, *van
            """,
        as_said="како је, како, kako je, kako",
        turns="са своје стране, sa svoje strane",
        auxiliaries="је, се, je, se",
        address="gospodin, gospođa, господин, госпођа",
    ),
)
