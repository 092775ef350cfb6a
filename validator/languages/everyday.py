"""The everyday words of all languages that have them. Made by tests/derive_languages.py."""

EVERYDAY = {
    "am": """
        ሁለቱ ለ ላይ መካከል በ ነበር ነው ናቸው አገራት እና እንደ ውስጥ የ ይህ ጋር
        """,
    "ar": """
        أكد أن إلى التي الذي الى ان بعد بين تم خلال على عن في كان كما لا ما مع من هذا هذه و
        """,
    "az": """
        arasında bir bu da daha də hər iki ilə isə ki kimi olan olub qədər sonra tərəfindən və çox üçün ən
        """,
    "be": """
        ад была былі быў гэта гэтым да для з за на не па паміж пра таксама у што яго як якія і ў
        """,
    "bg": """
        бе бяха в да до е за и както които между на не от по през с са се със също това този че ще
        """,
    "ca": """
        al als amb aquest com d de del dels el els en entre es ha i l la les per que seva un una va és
        """,
    "ckb": """
        ئەم ئەو بوو بۆ بە دەکات سەر لە لەگەڵ نێوان هەر هەروەها و کرد کە یەک
        """,
    "cs": """
        a aby byl byla do i je jeho jsou k která který mezi na o od po pro při s se také v ve z za ze že
        """,
    "da": """
        af at blev de den det en er et for fra har i ikke med mellem og også om på samt sig som til var ved
        """,
    "de": """
        am auf bei das dem den der des die durch ein eine einer für im in ist mit sich und von wurde zu zum zur
        """,
    "en": """
        an and as at be by for from has have in is it its of on that the their this to was were which with
        """,
    "es": """
        al como con de del el en entre es este fue ha la las lo los más para por que se sobre su sus un una y
        """,
    "et": """
        aasta aga ei et ja ka koos kui mille mis nende ning oli on poolt see selle ta tema vahel või
        """,
    "eu": """
        arteko baina bat bere beste bi da dela den dira du dute edo egin ere eta ez hau izan zen
        """,
    "fa": """
        آن از است این با بر برای به بین تا خود در دو را شد شده می نیز های و کرد که
        """,
    "fi": """
        ei että hän ja joka jotka kanssa kun mukaan mutta myös oli on ovat se sekä sen tai tämä vuoden välillä
        """,
    "fr": """
        a au aux avec ce cette d dans de des du en est et l la le les leur ont par pour que qui s sur un une été
        """,
    "ga": """
        a ag agus an ar bhí chun de do faoi go i idir is le leis mar na nach san seo sin sé ó
        """,
    "gl": """
        a ao as con da das de do dos e en entre foi na no non o os para pola polo por que se súa un unha á
        """,
    "hi": """
        इस एक और का कि की के को गया था दोनों ने पर भी में यह लिए से है हैं
        """,
    "hr": """
        bi bila bio da gospodarstva i iz između je kao koja koji kolovoza lipnja listopada ministar na o od ožujka
        prosinca rujna s sa se siječnja srpnja studenoga su suradnja suradnje suradnji suradnju svibnja također te
        tijekom travnja u uz vanjskih veljače vijeće za što
        """,
    "hu": """
        a az csak egy el ez ezt hogy is ki között meg mint már nem szerint vagy valamint volt által és ülés
        """,
    "id": """
        agustus akan antara bahwa berbagai dalam dan dari dengan desember di februari guna ini investasi itu juga karena
        kementerian kepada kerja maret menggelar menteri oleh pada pasar pertemuan sepakat serta sidang telah terkait
        tidak untuk yaitu yang
        """,
    "is": """
        af að einnig ekki en er eða frá fyrir hefur með milli og sem til um var við voru á í það þess því
        """,
    "it": """
        al alla che con da dal dei del della delle di e gli i il in la le lo nel nella per si sono tra un una è
        """,
    "kk": """
        арасындағы бен бойынша болып бір бұл да де деп екі жылы және мен осы пен туралы қазақстан үшін
        """,
    "ky": """
        бир болуп боюнча бул да дагы деп жана жылы жөнүндө кыргыз менен ортосундагы ушул эки үчүн
        """,
    "lt": """
        apie bei bendradarbiavimo bendradarbiavimą buvo dėl ir iš kad kaip kuri kurie metų nuo pat po posėdis posėdyje
        prie savo srityse su taip tarp už vadovavo yra į įvyko šalių šalys šio
        """,
    "lv": """
        ar arī bija gada gan ir jau kas kā lai no par pie pēc savu starp tiek tika to tās un uz šo
        """,
    "mk": """
        беа беше во да дека до е за и исто како кои меѓу на не ова овој од по преку се со ќе
        """,
    "mn": """
        ба байв байгаа байна бол болон болох бөгөөд гэж гэсэн дахь дэх дээр зэрэг мөн нь оны сарын тал талаар талууд
        талын тус тухай уг улсын хамтран хамтын хоёр хүрээнд чиглэлээр энэ юм үйл өдөр
        """,
    "mr": """
        आणि आहे आहेत एक की केले च्या ते मध्ये या यांनी व वर साठी हे होते
        """,
    "ms": """
        akan antara bahawa bersetuju dalam dan daripada dengan di iaitu ialah ini itu juga kepada kerana kerjasama
        mesyuarat oleh pada pelaburan pelbagai serta telah tidak untuk yang
        """,
    "mt": """
        bejn biex dan din dwar fil fuq għal hija huwa il kien kif l li ma mill minn ta tad tal u ukoll
        """,
    "nb": """
        at av ble de den det en er et etter for fra har i ikke med mellom og også om på samt seg som til var ved
        """,
    "ne": """
        एक को गरेको गर्न छ छन् तथा दुई पनि बीच भएको मा यो र लागि ले हो
        """,
    "nl": """
        aan bij dat de deze door een en hebben het in is met naar om ook op over te tussen van voor werd zijn
        """,
    "pl": """
        a był były dla do i ich jest które który między na nie o od oraz po przez przy się także tym w z że
        """,
    "ps": """
        او تر ته د دا دغه دې سره شوي شي له لپاره هم په چې کړه کړی کې یې
        """,
    "pt": """
        a ao as com da das de do dos e em entre foi na nas no nos não o os para pela pelo por que se sua um uma à
        """,
    "ro": """
        a al ale au care cele celor cu că de din este fost la o pe pentru prin privind sau un în între și
        """,
    "ru": """
        будет будут был была были было в для его за и из или их к как которая которое которые который между на не о от
        по поддержке при развития с состоялось стороны также уже что этого этой
        """,
    "sk": """
        a aby bol bola do i je jeho k ktorá ktorý medzi na o od po pre pri s sa sú tiež v vo z za zo že
        """,
    "sl": """
        bi bil bila bo da in iz je ki kot med na njih o ob od pa po pri s se so ter tudi v z za zaradi
        """,
    "sq": """
        dhe duke e i janë ka kjo ky këtë me mes midis ndërmjet nga një në ose për që se si tij të u është
        """,
    "sr": """
        aprila avgusta bi bila bio da decembra februara i iz između januara je jula juna kao koja koji maja marta
        ministar na novembra o od odbor oktobra privrede s sa saradnja saradnje saradnji saradnju savet se septembra
        spoljnih su takođe te tokom u uz za što би била био да за и из између као која који на није о од са се су те
        током у уз што је ће
        """,
    "sv": """
        att av de den det en ett från för har i inte med mellan och om på samt sig som till var vid är
        """,
    "sw": """
        amesema baina cha hii hiyo huo huyo kama kati katika kuwa kwa la na ni pia wa wake ya yake za
        """,
    "tg": """
        аз аст ба барои бо буд ва гардид дар ин ки миёни низ он соли тоҷикистон шуд ҷумҳурии
        """,
    "ti": """
        ሃገራት መንጎ ምስ ነቲ ናይ ኣብ እቲ እዩ እዮም ከም ክልቲኡ ድማ
        """,
    "tk": """
        arasynda bilen bir bolan boýunça bu da edildi edip hem häzirki onuň türkmenistan we üçin şeýle
        """,
    "tl": """
        ang at ay din hindi ito kanyang kay kung may mga mula na nang ng ni nila para rin sa si siya
        """,
    "tr": """
        arasında arasındaki ayrıca bir bu da daha de edildi en etti gibi göre her iken iki ile ise için kadar olan
        olarak olduğunu sonra taraflar tarafından ve çok önce üzere
        """,
    "tt": """
        арасында белән бер бу буенча булып да дип дә елда ике татарстан турында шул һәм өчен
        """,
    "uk": """
        або був буде будуть була були в вже від відбулося для до з за й його між на не про під підтримки розвитку та
        також у цього час що щодо як яка яке який які є і із
        """,
    "ur": """
        اس اور بھی تھا دونوں سے لیے میں نے پر کا کو کہ کی کیا کے گیا ہوئے ہیں ہے یہ
        """,
    "uz": """
        bilan bir bo'lib bo'yicha boʻlib boʻyicha bu da edi ham hamda hamkorlik kuni o'rtasidagi o'tdi o'zbekiston
        oʻrtasida oʻrtasidagi oʻtdi oʻzbekiston qildi shahrida sohasidagi tomonlar uchun ushbu va yangiliklar yil
        """,
    "vi": """
        cho các có của giữa hai là một ngày những này nước trong trên tại từ và về với đã được đến để
        """,
}
