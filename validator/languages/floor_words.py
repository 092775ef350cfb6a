"""Words that the floor reads beyond CLDR: ordinals from 1 to 20, and today, yesterday and tomorrow.

A cell is a beginning that takes endings; ``/`` parts spellings, ``_`` is a blank. To become the files of the languages.
"""

ORDINALS = {
    "it": (
        "prim second terz quart quint sest settim ottav non decim undicesim/undecim dodicesim tredicesim "
        "quattordicesim quindicesim sedicesim diciassettesim diciottesim diciannovesim ventesim"
    ),
    "nl": (
        "eerst tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende "
        "veertiende vijftiende zestiende zeventiende achttiende negentiende twintigste"
    ),
    "pl": (
        "pierwsz drug trzec czwart piąt szóst siódm ósm dziewiąt dziesiąt jedenast dwunast trzynast czternast "
        "piętnast szesnast siedemnast osiemnast dziewiętnast dwudziest"
    ),
    "cs": (
        "prvn druh třet čtvrt pát šest sedm osm devát desát jedenáct dvanáct třináct čtrnáct patnáct šestnáct "
        "sedmnáct osmnáct devatenáct dvacát"
    ),
    "sk": (
        "prv druh tret štvrt piat šiest siedm ôsm deviat desiat jedenást dvanást trinást štrnást pätnást "
        "šestnást sedemnást osemnást devätnást dvadsiat"
    ),
    "hu": (
        "első második harmadik negyedik ötödik hatodik hetedik nyolcadik kilencedik tizedik tizenegyedik "
        "tizenkettedik tizenharmadik tizennegyedik tizenötödik tizenhatodik tizenhetedik tizennyolcadik "
        "tizenkilencedik huszadik"
    ),
    "ro": (
        "prim/întâi/întîi/dintâi doua/doilea treia/treilea patra/patrulea cincea/cincilea "
        "șasea/șaselea/şasea/şaselea șaptea/șaptelea/şaptea/şaptelea opta/optulea noua/nouălea zecea/zecelea "
        "unsprezecea/unsprezecelea douăsprezecea/doisprezecelea treisprezecea/treisprezecelea "
        "paisprezecea/paisprezecelea cincisprezecea/cincisprezecelea șaisprezecea/șaisprezecelea/şaisprezece "
        "șaptesprezecea/șaptesprezecelea/şaptesprezece optsprezecea/optsprezecelea "
        "nouăsprezecea/nouăsprezecelea douăzecea/douăzecilea"
    ),
    "el": (
        "πρωτ δευτερ τριτ τεταρτ πεμπτ εκτ εβδομ ογδο ενατ δεκατ ενδεκατ δωδεκατ δεκατ_τριτ δεκατ_τεταρτ "
        "δεκατ_πεμπτ δεκατ_εκτ δεκατ_εβδομ δεκατ_ογδο δεκατ_ενατ εικοστ"
    ),
    "uk": (
        "перш друг трет четверт п'ят шост сьом/сьом восьм дев'ят десят одинадцят дванадцят тринадцят "
        "чотирнадцят п'ятнадцят шістнадцят сімнадцят вісімнадцят дев'ятнадцят двадцят"
    ),
    "be": (
        "перш друг трэц чацвёрт/чацверт пят шост/шаст сём/сям восьм/васьм дзявят/дзевят дзясят/дзесят "
        "адзінаццат дванаццат трынаццат чатырнаццат пятнаццат шаснаццат семнаццат васемнаццат дзевятнаццат "
        "дваццат"
    ),
    "bg": (
        "първ втор трет четвърт пет шест седм осм девет десет единадесет/единайсет дванадесет/дванайсет "
        "тринадесет/тринайсет четиринадесет/четиринайсет петнадесет/петнайсет шестнадесет/шестнайсет "
        "седемнадесет/седемнайсет осемнадесет/осемнайсет деветнадесет/деветнайсет двадесет"
    ),
    "mk": (
        "прв втор трет четврт петт/петти шест седм осм деветт/девет десетт/десет единаесет дванаесет "
        "тринаесет четиринаесет петнаесет шеснаесет седумнаесет осумнаесет деветнаесет дваесет"
    ),
    "sr": (
        "прв/prv друг/drug трећ/treć четврт/četvrt пет/pet шест/šest седм/sedm осм/osm девет/devet "
        "десет/deset једанаест/jedanaest дванаест/dvanaest тринаест/trinaest четрнаест/četrnaest "
        "петнаест/petnaest шеснаест/šesnaest седамнаест/sedamnaest осамнаест/osamnaest деветнаест/devetnaest "
        "двадесет/dvadeset"
    ),
    "hr": (
        "prv drug treć četvrt pet šest sedm osm devet deset jedanaest dvanaest trinaest četrnaest petnaest "
        "šesnaest sedamnaest osamnaest devetnaest dvadeset"
    ),
    "sl": (
        "prv drug tretj četrt pet šest sedm osm devet deset enajst dvanajst trinajst štirinajst petnajst "
        "šestnajst sedemnajst osemnajst devetnajst dvajset"
    ),
    "kk": (
        "бірінші екінші үшінші төртінші бесінші алтыншы жетінші сегізінші тоғызыншы оныншы он_бірінші "
        "он_екінші он_үшінші он_төртінші он_бесінші он_алтыншы он_жетінші он_сегізінші он_тоғызыншы "
        "жиырмасыншы"
    ),
    "ky": (
        "биринчи экинчи үчүнчү төртүнчү бешинчи алтынчы жетинчи сегизинчи тогузунчу онунчу он_биринчи "
        "он_экинчи он_үчүнчү он_төртүнчү он_бешинчи он_алтынчы он_жетинчи он_сегизинчи он_тогузунчу "
        "жыйырманчы"
    ),
    "fa": (
        "اول/نخست/یکم دوم سوم چهارم پنجم ششم هفتم هشتم نهم دهم یازدهم دوازدهم سیزدهم چهاردهم پانزدهم شانزدهم "
        "هفدهم هجدهم/هیجدهم نوزدهم بیستم"
    ),
    "ur": (
        "پہل/اول دوسر/دوم تیسر/سوم چوتھ/چہارم پانچو چھٹ/ششم ساتو/ہفتم آٹھو/ہشتم نو/نوی/نہم دسو/دہم گیارھو/گیارہو "
        "بارھو/بارہو تیرھو/تیرہو چودھو/چودہو پندرھو/پندرہو سولھو/سولہو سترھو/سترہو اٹھارھو/اٹھارہو انیسو بیسو"
    ),
    "he": (
        "ראשו שני שלישי רביעי חמישי ששי/שישי שביעי שמיני תשיעי עשירי אחת_עשרה/אחד_עשר "
        "שתים_עשרה/שנים_עשר/שתיים_עשרה שלוש_עשרה/שלושה_עשר ארבע_עשרה/ארבעה_עשר חמש_עשרה/חמישה_עשר "
        "שש_עשרה/שישה_עשר/ששה_עשר שבע_עשרה/שבעה_עשר שמונה_עשרה/שמונה_עשר תשע_עשרה/תשעה_עשר עשרים"
    ),
    "hi": (
        "पहल/प्रथम दूसर/द्वितीय तीसर/तृतीय चौथ/चतुर्थ पांचव/पाँचव/पंचम छठ/षष्ठ सातव/सप्तम आठव/अष्टम "
        "नौव/नव/नवम दसव/दशम ग्यारहव बारहव तेरहव चौदहव पंद्रहव/पन्द्रहव सोलहव सत्रहव अठारहव/अट्ठारहव उन्नीसव "
        "बीसव"
    ),
    "mr": (
        "पहिल दुसर तिसर चौथ पाचव सहाव सातव आठव नवव दहाव अकराव बाराव तेराव चौदाव पंधराव सोळाव सतराव अठराव एकोणिसाव विसाव"
    ),
    "bn": (
        "প্রথম দ্বিতীয় তৃতীয় চতুর্থ পঞ্চম ষষ্ঠ সপ্তম অষ্টম নবম দশম একাদশ দ্বাদশ ত্রয়োদশ চতুর্দশ পঞ্চদশ "
        "ষোড়শ সপ্তদশ অষ্টাদশ ঊনবিংশ/উনবিংশ বিংশ"
    ),
    "ne": (
        "पहिल/प्रथम दोस्र/दोश्र/द्वितीय/दोस्रो तेस्र/तृतीय चौथ/चतुर्थ पाँचौ/पांचौ/पञ्चम छैठ/छैटौ/छौट सातौ आठौ "
        "नवौ/नौ दसौ/दशौ एघारौ बाह्रौ तेह्रौ चौधौ पन्ध्रौ सोह्रौ सत्रौ अठारौ उन्नाइसौ/उन्नाईसौ बीसौ"
    ),
    "th": (
        "ครั้งแรก/ที่หนึ่ง ที่สอง ที่สาม ที่สี่ ที่ห้า ที่หก ที่เจ็ด ที่แปด ที่เก้า ที่สิบ ที่สิบเอ็ด "
        "ที่สิบสอง ที่สิบสาม ที่สิบสี่ ที่สิบห้า ที่สิบหก ที่สิบเจ็ด ที่สิบแปด ที่สิบเก้า ที่ยี่สิบ"
    ),
    "ms": (
        "pertama kedua ketiga keempat kelima keenam ketujuh kelapan/kedelapan kesembilan kesepuluh kesebelas "
        "kedua_belas ketiga_belas keempat_belas kelima_belas keenam_belas ketujuh_belas "
        "kelapan_belas/kedelapan_belas kesembilan_belas kedua_puluh"
    ),
    "sv": (
        "först andr tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte trettonde fjortonde "
        "femtonde sextonde sjuttonde artonde nittonde tjugonde"
    ),
    "da": (
        "først and/anden/andet tredje fjerde femte sjette syvende ottende niende tiende ellevte/elvte tolvte "
        "trettende fjortende femtende sekstende syttende attende nittende tyvende"
    ),
    "nb": (
        "første/fyrste andre/annen/annet tredje fjerde femte sjette sjuende/syvende åttende niende tiende "
        "ellevte tolvte trettende fjortende femtende sekstende syttende attende nittende tjuende/tyvende"
    ),
    "is": (
        "fyrst anna/öðru/aðra/önnur þriðj fjórð fimmt sjött sjöund áttund níund tíund ellefti/ellefta/elleftu "
        "tólft þrettánd fjórtánd fimmtánd sextánd sautjánd átjánd nítjánd tuttugast"
    ),
    "fi": (
        "ensimmäi toi/toinen/toise kolmas/kolmann/kolmant neljäs/neljänn/neljänt viides/viidenn/viident "
        "kuudes/kuudenn/kuudent seitsemäs/seitsemänn/seitsemänt kahdeksas/kahdeksann/kahdeksant "
        "yhdeksäs/yhdeksänn/yhdeksänt kymmenes/kymmenenn/kymmenent yhdestoista/yhdennentoista "
        "kahdestoista/kahdennentoista/kahdennessatoista kolmastoista/kolmannentoista/kolmannessatoista "
        "neljästoista/neljännentoista/neljännessätoista viidestoista/viidennentoista/viidennessätoista "
        "kuudestoista/kuudennentoista seitsemästoista/seitsemännentoista kahdeksastoista/kahdeksannentoista "
        "yhdeksästoista/yhdeksännentoista kahdeskymmenes/kahdennenkymmenen"
    ),
    "et": (
        "esime teine/teise/teist kolmas/kolmanda neljas/neljanda viies/viienda kuues/kuuenda "
        "seitsmes/seitsmenda kaheksas/kaheksanda üheksas/üheksanda kümnes/kümnenda "
        "üheteistkümnes/üheteistkümnenda kaheteistkümnes/kaheteistkümnenda "
        "kolmeteistkümnes/kolmeteistkümnenda neljateistkümnes/neljateistkümnenda "
        "viieteistkümnes/viieteistkümnenda kuueteistkümnes/kuueteistkümnenda "
        "seitsmeteistkümnes/seitsmeteistkümnenda kaheksateistkümnes/kaheksateistkümnenda "
        "üheksateistkümnes/üheksateistkümnenda kahekümnes/kahekümnenda"
    ),
    "lt": (
        "pirm antr treč ketvirt penkt šešt septint aštunt devint dešimt vienuolikt dvylikt trylikt "
        "keturiolikt penkiolikt šešiolikt septyniolikt aštuoniolikt devyniolikt dvidešimt"
    ),
    "lv": (
        "pirm otr treš ceturt piekt sest septīt astot devīt desmit vienpadsmit divpadsmit trīspadsmit "
        "četrpadsmit piecpadsmit sešpadsmit septiņpadsmit astoņpadsmit deviņpadsmit divdesmit"
    ),
    "ca": (
        "primer segon tercer quart cinqu/quint sis set vuit nov des onz dotz tretz catorz quinz setz disset "
        "divuit dinov vint"
    ),
}

NEAR_DAYS = {
    "en": "today/yesterday/tomorrow",
    "fr": "aujourd'hui/hier/demain/ce jour",
    "es": "hoy/ayer/mañana",
    "pt": "hoje/ontem/amanhã",
    "it": "oggi/ieri/domani",
    "de": "heute/gestern/morgen",
    "nl": "vandaag/gisteren/morgen",
    "ru": "сегодня/вчера/завтра",
    "uk": "сьогодні/вчора/завтра",
    "be": "сёння/сення/учора/заўтра",
    "bg": "днес/вчера/утре",
    "sr": "данас/јуче/сутра/danas/juče/sutra",
    "hr": "danas/jučer/sutra",
    "pl": "dzisiaj/dziś/wczoraj/jutro",
    "cs": "dnes/včera/zítra",
    "sk": "dnes/včera/zajtra",
    "hu": "ma/mai/tegnap/holnap",
    "ro": "astăzi/azi/ieri/mâine",
    "el": "σήμερα/χθες/αύριο/σημερα/αυριο",
    "ar": "اليوم/أمس/امس/غدا",
    "fa": "امروز/دیروز/فردا",
    "ur": "آج/گزشتہ روز/کل",
    "he": "היום/אתמול/מחר",
    "hi": "आज/कल",
    "bn": "আজ/গতকাল/আগামীকাল",
    "th": "วันนี้/เมื่อวาน/พรุ่งนี้",
    "ms": "hari ini/semalam/esok",
    "id": "hari ini/kemarin/besok",
    "vi": "hôm nay/hôm qua/ngày mai",
    "tr": "bugün/dün/yarın",
    "kk": "бүгін/кеше/ертең",
    "mn": "өнөөдөр/өчигдөр/маргааш",
    "ko": "오늘/금일/어제/내일",
    "ja": "本日/今日/昨日/明日",
    "zh": "今天/今日/昨天/昨日/明天",
    "sv": "i dag/idag/i går/igår/i morgon",
    "da": "i dag/i går/i morgen",
    "nb": "i dag/i går/i morgen",
    "fi": "tänään/eilen/huomenna",
}
"""Words by which a release tells the day of its own date, the day before or the day after."""
