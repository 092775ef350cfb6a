"""Words by language that show what is said: of a committee, before or after, here or by video."""

# Words for committee, folded (lower case), as ``readers.words.matcher`` reads them; in the East an expression.
COMMITTEE = {
    "en": "committee commission council",
    "fr": "commission comité conseil",
    "es": "comisión comité consejo",
    "pt": "comissão comité comitê conselho",
    "it": "commissione comitato consiglio",
    "de": "kommission ausschuss ausschusses rat *kommission *ausschuss *ausschusses",
    "ru": "комисси* комитет* межправкомисси*",
    "mn": "комисс* хороо* хорооны",
    "ar": "اللجنة لجنة للجنة",
    "tr": "komisyon* komite* konsey*",
    "vi": "ban",
    "id": "komisi komite dewan",
    "ko": "공동위|혼성위|혼합위|합동위|협력위|위원회|협의회",
    "ja": "委員会|協議会",
    "zh": "委员会|委員會|联委会|聯委會|混委会|混委會",
}
# Languages whose nouns keep their form; with the countries as a compound the name has an end.
# {chain}: a compound of the countries.
COMPOUNDS = {
    "fr": r"(?:Grande\s+)?(?:Commission|Comité)(?:\s+(?:mixte|conjointe?|intergouvernementale?|bilatérale?|de\s+coopération))+\s+{chain}",
    "es": r"(?:Comisión|Comité)(?:\s+(?:mixt[ao]|conjunt[ao]|intergubernamental|bilateral|binacional|de\s+cooperación))+\s+{chain}",
    "pt": r"(?:Comissão|Comit[êé])(?:\s+(?:mist[ao]|conjunt[ao]|intergovernamental|bilateral|de\s+cooperação))+\s+{chain}",
    "it": r"(?:Commissione|Comitato)(?:\s+(?:mist[ao]|congiunt[ao]|intergovernativ[ao]|bilaterale))+\s+{chain}",
    "vi": r"[ỦU]ỷ?y? ?ban(?:\s+(?:hỗn\s+hợp|liên\s+chính\s+phủ|hợp\s+tác))+\s+{chain}",
    "id": r"(?:Komisi|Komite|Dewan)\s+(?:Bersama|Gabungan)(?:\s+Tingkat\s+Menteri)?\s+{chain}",
    "tr": r"{chain}\s+(?:Karma|Ortak)(?:\s+Ekonomik)?\s+(?:Komisyonu|Komitesi|Konseyi)",
}
JOINS = {
    "en": "and|&", "fr": "et", "es": "y|e", "pt": "e", "it": "e|ed", "de": "und", "ru": "и", "mn": "ба|болон", "ar": "و",
    "tr": "ve|ile", "vi": "và", "id": "dan",
}  # fmt: skip
BETWEEN = {"en": "between", "fr": "entre", "es": "entre", "pt": "entre", "it": "tra|fra", "de": "zwischen", "vi": "giữa",
           "id": "antara"}  # fmt: skip
# A session is spoken of that is not the one reported: one before it or after it, or still to come.
OTHER_SESSION = {
    "en": "last|previous|previously|next|former|earlier|since|ahead of|prepar\\w+|upcoming|forthcoming|following|follow-up|"
    "prior|will be|to be held|is to|are to|scheduled|will take|will hold|will meet|will host|postponed|cancelled|agreed to hold",
    "fr": "derni[eè]re?|précédente?|prochaine?|prépar\\w+|depuis|sera|seront|se tiendra|aura lieu|reportée?|annulée?|à venir",
    "es": "anterior|últim[ao]|próxim[ao]|prepar\\w+|desde|será|se celebrará|se realizará|tendrá|aplazad[ao]|cancelad[ao]|futur[ao]",
    "pt": "anterior|últim[ao]|próxim[ao]|prepar\\w+|desde|será|realizar-se-á|terá|adiad[ao]|cancelad[ao]|futur[ao]",
    "it": "precedente|ultim[ao]|prossim[ao]|prepar\\w+|sarà|si terrà|avrà",
    "de": "letzten?|vorige[nr]?|nächsten?|vorherige[nr]?|künftige[nr]?|kommende[nr]?|vorbereit\\w+|seit|wird|werden|verschoben|abgesagt",
    "ru": "прошл\\w+|предыдущ\\w+|следующ\\w+|очередное|подготов\\w+|с момента|будет|будут|состоится|пройд[её]т|перенес\\w+|предстоящ\\w+",
    "mn": "өнгөрсөн|өмнөх|дараагийн|бэлтгэл\\w*|болно|хийнэ|зохион байгуулна|хойшл\\w+",
    "ko": "지난|이전|차기|다음|준비|예정|개최할|개최될|열릴|앞두고|연기|후속",
    "ja": "前回|次回|前の|準備|予定|開催される|開かれる|行われる予定|延期|来る",
    "zh": "上次|上一|上届|下次|下一|下届|筹备|准备|将于|将在|将举行|拟|即将|推迟|取消",
    "ar": "السابقة|الماضية|القادمة|المقبلة|التحضير\\w*|منذ|سوف|ستعقد|سيعقد|تأجيل|تمهيد\\w*",
    "tr": "geçen|önceki|gelecek|sonraki|bir sonraki|hazırlık\\w*|beri|yapılacak\\w*|düzenlenecek\\w*|ertelen\\w+",
    "vi": "trước|tiếp theo|lần tới|chuẩn bị|kể từ|sẽ|dự kiến|hoãn",
    "id": "sebelumnya|terakhir|berikutnya|mendatang|persiapan|sejak|akan|rencananya|ditunda",
}
# Bodies that have meetings of their own beside those of the committee.
OTHER_BODY = {
    "en": r"\bsub-?commi|working (?:group|level)|task force",
    "fr": r"sous-com|groupe de travail",
    "es": r"subcomi|grupo de trabajo",
    "pt": r"subcomi|grupo de trabalho",
    "it": r"sottocom|gruppo di lavoro",
    "de": r"unterausschuss|unterkommission|arbeitsgruppe",
    "ru": r"подкоми|рабоч\w+ групп",
    "mn": r"дэд (?:хороо|комисс)|ажлын хэсэг",
    "ko": r"분과|소위|실무",
    "ja": r"小委員|作業部会|分科",
    "zh": r"分委|工作组|工作組|小组|小組",
    "ar": r"الفرعية|فريق العمل|فرق العمل",
    "tr": r"alt komi|çalışma grub",
    "vi": r"tiểu ban|nhóm công tác",
    "id": r"subkom|kelompok kerja",
}
# Those who met were not in one place, or not all of them.
ONLINE = (
    r"\b(?:online|virtual\w*|video\w*|vídeo\w*|vidéo\w*|visioconf\w*|teleconf\w*|telemátic\w*|webinar|zoom|hybrid\w*|remote\w*|"
    r"distanciel|virtuell\w*|видео\w*|онлайн|дистанцион\w*|цахим\w*|çevrim\w*|trực tuyến|daring)\b|화상|온라인|비대면|オンライン|"
    r"テレビ会議|ビデオ|视频|視頻|視訊|线上|線上|مرئي|افتراضي|الفيديو"
)
# Before the name of a city; in ko, ja, mn and tr what follows it.
AT = {
    "en": "in|at", "fr": "à", "es": "en(?: la ciudad de)?", "pt": "em|na cidade de", "it": "a", "de": "in", "vi": "tại|ở",
    "id": "di", "ar": "في(?: العاصمة| مدينة)?", "tr": "['’][dt][ae]", "ko": "에서", "ja": "において|で", "zh": "",
    "mn": "т(?!\\w)| хотод| хотноо",
}  # fmt: skip
# That it was held, where a sentence may speak of a session without saying so.
HELD = {
    "en": r"\b(?:held|hold|holds|took place|takes place|convened|convenes|met|meets|opened|concluded|hosted|hosts|co-chaired|"
    r"chaired|attended|wrapped up|kicked off|gathered)\b",
}
# Near a date or a place these show that something else happened then or there.
OTHER_ACT = {
    "en": r"\b(?:sign\w*|treat(?:y|ies)|agreements?|accords?|establish\w*|founded|launch\w*|adopt\w*|enter\w*|visit\w*|summits?|"
    r"declar\w*|statements?|resolutions?|letters?|elected|appointed|born|forum|conference|dialogue|negotiations?|preparatory|arriv\w*|travel\w*|received|paid|departed|courtesy|margins|ahead)\b",
    "fr": r"sign|accord|traité|convention|visite|sommet|créé|institué|instauré|adopt|déclar|entrée|forum|\bconférence|rendu|reçu|arriv|entreten|déplac",
    "es": r"firm|acuerdo|tratado|convenio|visita|cumbre|cread|estableci|adopt|declarac|vigor|foro|\bconferencia|suscri|lleg|viaj|recibi|reunió con|entrevist",
    "pt": r"assin|acordo|tratado|convênio|visita|cimeira|cúpula|criad|estabelec|adot|declaraç|vigor|fórum|\bconferência|cheg|viaj|recebi|encontr",
    "it": r"firm|accordo|trattato|convenzione|visita|vertice|istitui|adott|dichiaraz|vigore|forum|\bconferenza|arriv|viagg|ricevut|incontrat",
    "de": r"unterzeich|abkomm|vertrag|besuch|gipfel|gegründ|eingesetzt|verabschied|erklärung|kraft|\bkonferenz|\bforum|eingetroffen|reist|empfang|empfing|traf",
    "ru": r"подпис|соглашен|договор|визит|саммит|создан|учрежд|принят|заявлен|\bсилу|форум|\bконференц|прибы|встрет|переговор|беседов",
    "mn": r"гарын үсэг|хэлэлцээр|гэрээ|айлчлал|байгуул|тунхаглал|форум|ирэ|хүрэлцэн|уулз",
    "ko": r"서명|체결|협정|조약|방문|방한|설립|출범|합의|선언|발효|포럼|정상회담|대화|도착|출국|면담|예방|회담|만나|순방",
    "ja": r"署名|締結|協定|条約|訪問|設立|設置|採択|宣言|発効|フォーラム|首脳|到着|会談|表敬",
    "zh": r"签署|签订|簽署|簽訂|协定|協定|条约|條約|协议|協議|访问|訪問|成立|建立|宣言|生效|论坛|論壇|峰会|峰會|抵达|抵達|会见|會見|会谈|會談|拜会",
    "ar": r"توقيع|وقع|اتفاقية|معاهدة|زيارة|إنشاء|تأسيس|إعلان|قمة|منتدى|وصل|وصول|التقى|استقبل|لقاء",
    "tr": r"imza|anlaşma|ziyaret|kuruldu|kurulan|zirve|bildiri|forum|yürürlü|görüş|geldi|kabul",
    "vi": r"\bký\b|hiệp định|thăm|thành lập|tuyên bố|thượng đỉnh|diễn đàn|hiệu lực|tiếp kiến|gặp|hội đàm",
    "id": r"tanda\s?tangan|perjanjian|kunjungan|dibentuk|deklarasi|ktt|forum|tiba|bertemu|menerima",
}
