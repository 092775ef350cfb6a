"""Words that every text of a language is full of, folded; they tell the languages of one script apart.

Languages that are not asked for are here too, so that a text of theirs is not taken for one of a neighbour.
"""

WORDS = {
    "en": "the of and to in that for with on is was were by at from as which this an be has have it its their",
    "fr": "le la les de des du et en un une dans pour par sur au aux que qui est a été ont avec ce cette leur d l s",
    "es": "el la los las de del y en un una que por para con se su al es ha fue entre como lo sus más sobre este",
    "pt": "o a os as de do da dos das e em um uma que por para com se ao na no nas nos foi entre não à pela pelo sua",
    "it": "il la i gli le di del della dei delle e in un una che per con si al alla è nel nella tra da sono dal lo",
    "ca": "el la els les de del dels i en un una que per amb es al és ha va entre com les seva aquest d l als per",
    "gl": "o a os as de do da dos das e en un unha que por para con se ao na no foi entre non á pola polo súa unha",
    "ro": "și de la în a al ale cu pe pentru din că care este au fost un o prin sau între cele celor privind au",
    "de": "der die das und in den von zu mit des im auf für ist dem eine ein einer sich am zur zum bei durch wurde",
    "nl": "de het een en van in te dat op voor met zijn is door aan bij werd ook om over deze hebben naar tussen",
    "sv": "och i att det som en på är av för med den till ett om har de inte från var mellan vid sig samt",
    "da": "og i at det som en på er af for med den til et om har de ikke fra var mellem ved sig samt blev af også",
    "nb": "og i at det som en på er av for med den til et om har de ikke fra var mellom ved seg samt ble også etter",
    "is": "og í að á sem er til við um af með en það var frá ekki fyrir þess eða voru einnig milli hefur því",
    "fi": "ja on ei se että oli ovat myös joka kun kanssa sekä tai mukaan välillä mutta jotka hän tämä sen vuoden",
    "et": "ja on ei et oli ning ka see mis kui ta või aga ning koos vahel mille selle nende tema aasta poolt",
    "lv": "un ir ar par no uz lai kas tika gan starp arī pie pēc kā tās to savu tiek šo gada bija jau kā",
    "lt": "ir yra su kad iš į apie buvo tarp dėl taip pat kaip bei prie po kuri kurie nuo šio metų savo už",
    "pl": "i w z na do się że o oraz jest dla przez nie od po był były które który a także między przy ich tym",
    "cs": "a v na se je z že do o s k byl byla pro která který za po i mezi od při jeho také ve jsou ze aby",
    "sk": "a v na sa je z že do o s k bol bola pre ktorá ktorý za po i medzi od pri jeho tiež vo sú zo aby",
    "sl": "in v na se je z da za o s so bil bila tudi med ki po od pri ter iz kot bo bi ob zaradi njih pa",
    "hr": "i u na se je za da od s o su koji koja kao te između sa iz bi bio bila što uz tijekom ministar vijeće",
    "sr": "i u na se je za da od s o su koji koja kao te između sa iz bi bio bila što uz tokom odbor savet ministar",
    "sq": "dhe në e të i për me një nga që se është u ka janë si ose midis mes duke këtë tij ndërmjet kjo ky",
    "hu": "a az és hogy is nem egy volt között valamint meg mint ezt el ez csak ki már vagy szerint által ülés",
    "tr": "ve bir bu ile için de da olarak olan daha gibi arasında en çok ise kadar üzere iki sonra her tarafından "
    "göre önce kadar taraflar arasındaki etti edildi olduğunu iken ayrıca",
    "az": "və bir bu ilə üçün də da olan daha kimi arasında ən çox isə qədər iki sonra hər tərəfindən olub ki",
    "uz": "va bir bu bilan uchun ham da oʻzbekiston o'zbekiston boʻyicha bo'yicha hamda oʻrtasida ushbu edi qildi",
    "tk": "we bir bu bilen üçin hem da türkmenistan boýunça arasynda şeýle onuň häzirki bolan edildi edip",
    "id": "yang dan di dengan untuk dari pada ini dalam itu telah oleh akan kepada tidak juga antara bahwa serta karena "
    "sepakat pertemuan kerja terkait guna berbagai yaitu investasi oleh",
    "ms": "yang dan di dengan untuk daripada pada ini dalam itu telah oleh akan kepada tidak juga antara bahawa serta "
    "kerana bersetuju mesyuarat kerjasama pelbagai iaitu pelaburan ialah",
    "vi": "và của các là có trong cho với được những một về này tại đã từ trên hai nước giữa để đến ngày",
    "tl": "ang ng sa na mga at ay si ni para kay ito nang mula hindi may kung din rin siya nila kanyang",
    "sw": "ya wa na kwa ni katika za la kuwa hii huo huyo cha pia kama baina kati yake wake hiyo amesema",
    "ga": "an na agus ar i a le go is do de ag leis san bhí ó mar sé idir seo sin nach chun faoi",
    "mt": "il ta li u l fil ma minn għal dan din kien hija huwa bejn dwar biex kif fuq ukoll mill tal tad",
    "eu": "eta da du ez bat dira bere ere izan zen baina hau arteko egin dute beste den dela edo bi",
    "ru": "и в на с по что для о от к из не за его при их также между как был была были этой было стороны "
    "который которая которое которые будет будут этого или уже поддержке развития состоялось",
    "uk": "і в на з що для до від та у за не про із є був була були також між як його які під час щодо "
    "який яка яке буде будуть цього або вже підтримки розвитку відбулося й",
    "be": "і ў на з што для да ад у за не пра быў была былі таксама паміж як яго якія па гэта гэтым",
    "bg": "и на в за се от да с по че са е които както между бе бяха през също ще не до със този това",
    "mk": "и на во за се од да со по дека се е кои како меѓу беше беа преку исто ќе не до овој ова",
    "sr-Cyrl": "и у на се је за да од са о су који која као те између из би био била што уз током ће није",
    "kk": "және мен бен пен үшін бұл бір да де туралы болып арасындағы қазақстан бойынша екі жылы осы деп",
    "ky": "жана менен үчүн бул бир да дагы жөнүндө болуп ортосундагы кыргыз боюнча эки жылы ушул деп үчүн",
    "tg": "ва дар ба аз ки бо барои ин он аст буд бо миёни ҷумҳурии тоҷикистон низ шуд гардид соли",
    "tt": "һәм белән өчен бу бер дә да турында булып арасында татарстан буенча ике елда шул дип",
    "mn": "нь болон ба энэ юм тус дээр байна хоёр талын тухай бөгөөд болох талаар үйл уг дахь байгаа оны улсын "
    "сарын талууд хамтран хамтын мөн гэж гэсэн зэрэг чиглэлээр хүрээнд дэх өдөр байв тал бол",
    "ar": "في من على إلى أن و التي الذي هذا هذه عن مع بين كما خلال ما لا تم بعد كان أكد الى ان",
    "fa": "در و به از که این را با است آن برای شد های می بین نیز کرد خود دو تا شده بر",
    "ur": "کے کی میں اور کا سے نے کو پر ہے یہ کہ ہیں بھی اس تھا گیا کیا دونوں لیے ہوئے",
    "ps": "د په او چې کې ته له سره دا هم یې کړی شوي لپاره تر کړه شي دې دغه",
    "ckb": "لە و بۆ کە بە ئەو لەگەڵ ئەم نێوان هەروەها سەر بوو دەکات کرد یەک هەر",
    "hi": "के में की और का से ने को पर है यह कि हैं भी इस लिए एक था दोनों गया",
    "mr": "आणि या आहे च्या ते हे व की मध्ये केले होते साठी यांनी एक वर आहेत",
    "ne": "र को मा छ ले हो गर्न यो पनि लागि भएको गरेको दुई एक छन् बीच तथा",
    "am": "እና ነው በ ላይ ውስጥ ጋር ይህ እንደ ሁለቱ አገራት መካከል ነበር ለ የ ናቸው",
    "ti": "እዩ ኣብ ናይ ከም ምስ እቲ ነቲ ክልቲኡ ሃገራት ኣብ መንጎ ድማ እዮም",
}
# What is written in a script that no other language of releases is written in.
BY_SCRIPT = {
    "Hang": "ko", "Thai": "th", "Laoo": "lo", "Khmr": "km", "Mymr": "my", "Geor": "ka", "Armn": "hy", "Grek": "el",
    "Hebr": "he", "Sinh": "si", "Taml": "ta", "Telu": "te", "Thaa": "dv", "Gujr": "gu", "Mlym": "ml", "Knda": "kn",
    "Beng": "bn", "Guru": "pa", "Orya": "or",
}  # fmt: skip
