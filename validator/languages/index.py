"""What the files of all languages say together. Made by tests/derive_languages.py."""

# Words that multiply a figure, folded: in a text of another language they are not read.
MULTIPLIERS = frozenset(
    """
    bil bilhao bilhoes bilijon bilijona bilijone bilijoni bilijonov bilijun bilijuna bilion biliona bilión biljoen
    biljoenen biljon biljoner biljoona biljoonaa biljoonan billion billionen billioner billions billió billiós
    billiót billon billones bin bln duizend ezer ezres hilj hiljada hiljadama hiljade hiljadu juta mdkr mdr mia mie
    mii mil mila milhao milhoes miliar miliard miliarda miliardami miliarde miliardele miliardelor miliardi miliardo
    miliardou miliardu miliardy miliardách miliardám milijard milijarda milijardah milijardai milijardais milijardam
    milijardama milijardams milijardas milijarde milijardi milijardo milijardu milijardus milijardą milijardų
    milijon milijona milijonai milijonais milijonams milijonas milijone milijoni milijonih milijono milijonom
    milijonov milijonu milijonus milijoną milijonų milijun milijuna milijune milijunima milioane milioanele
    milioanelor milion miliona milione milioni milionima milionul miliárd milión milj miljard miljarda miljardam
    miljarden miljarder miljardi miljardia miljardiem miljardiga miljardiin miljardile miljardilla miljardille
    miljardin miljardini miljardist miljardista miljardit miljards miljardu miljardus miljoen miljoenen miljon
    miljona miljonam miljoner miljoni miljoniem miljoniga miljonil miljonile miljonini miljonist miljonit miljons
    miljonu miljonus miljoona miljoonaa miljoonaan miljoonalla miljoonalle miljoonan miljoonasta mill mille milliard
    milliardar milliarde milliarden milliarder milliards million millionar millionen millioner millions milliárd
    milliárddal milliárdnyi milliárdos milliárdot milliárdra millió milliónyi millióra milliós milliót millióval
    millióért millon millones milyar milyard milyarda milyardda milyarddan milyardlıq milyardı milyon milyona
    milyonda milyondan milyonluq milyonu min mində mindən mini minlik minə mio mkr mld mlj mljrd mln mlr mlrd mnkr
    mrd nghìn ngàn ribu tausend thousand tis tisoč tisuća tisućama tisuće tisuću tisíc tisíca tisíce tisíci tisícmi
    tisícoch tisícom tisícov tisících tisíců tisícům tkr tril trilhao trilhoes trilijonai trilijonas trilijono
    trilijonus trilijonų trilioane trilion triliun triljon triljona triljoni triljoniem triljonit triljons triljonu
    triljonus trillion trillions trilyon trilyona trilyondan trilyonu trilyun triệu trln tsd tuh tuhande tuhandega
    tuhandel tuhandele tuhandeni tuhandest tuhannen tuhat tuhatta tusen tusind tusinde tys tysiąc tysiąca tysiącach
    tysiącami tysiące tysiącom tysięcy tūkst tūkstantis tūkstantį tūkstančiai tūkstančiais tūkstančiams tūkstančio
    tūkstančius tūkstančių tūkstoti tūkstotis tūkstoši tūkstošiem tūkstošu tūkstošus tỉ tỷ δισ δισεκ δισεκατομμυρια
    δισεκατομμυριο δισεκατομμυριου δισεκατομμυριων εκ εκατ εκατομμυρια εκατομμυριο εκατομμυριου εκατομμυριων τρισ
    τρισεκατομμυρια τρισεκατομμυριο τρισεκατομμυριου τρισεκατομμυριων χιλ χιλιαδα χιλιαδεσ χιλιαδων билион билиона
    мил милиард милион милиона милионе милионима милијарда милијардама милијарде милијарди милијарду миллиард
    миллиардтай миллиардтан миллиардты миллиардтық миллиардтың миллиарды миллиардқа миллион миллиондай миллионды
    миллиондық миллионнан миллионның миллионы миллионға млн млрд мың мыңдай мыңды мыңдық мыңнан мыңның мыңы мыңға
    мянга мянган мільйон мільярд мільён сая тис тисяч тисяча тисячу тисячі трилион триллион триллионды триллионнан
    триллионның триллионы триллионға трильйон трлн трыльён тыс тысяч тысяча тысячи тысячу тысячы тэрбум хил хиляда
    хиляди хилядите хиљ хиљада хиљадама хиљаде хиљаду אלף אלפי אלפים טריליון מיליארד מיליארדי מיליון מיליוני מליארד
    מליון ارب الاف الف الفا بليون بلین ترليون تريليون تریلیون لاکھ ملايين مليار مليارات مليون مليونا ملین میلیارد
    میلیون هزار ٹریلین کروڑ کھرب ہزار अरब करोड खरब ट्रिलियन बिलियन मिलियन लाख हजार কোটি কোটিতে কোটির ট্রিলিযন নিযুত
    বিলিযন মিলিযন মিলিযনে মিলিযনের লক্ষ লক্ষের লাখ লাখে লাখের শতকোটি হাজার হাজারে হাজারের พัน พันล้าน ร้อย ร้อยล้าน
    ล้าน ล้านล้าน สิบล้าน หมื่น หมื่นล้าน แสน แสนล้าน ათას ათასამდე ათასზე ათასი ათასით ათასის ათასს მილიარდ
    მილიარდამდე მილიარდზე მილიარდი მილიარდიანი მილიარდით მილიარდის მილიარდს მილიონ მილიონამდე მილიონზე მილიონი
    მილიონიანი მილიონით მილიონის მილიონს მლნ მლრდ ტრილიონ ტრილიონი ტრილიონის ტრილიონს ტრლნ 万 万亿 亿 億 兆 十 十万 十亿 十億 十萬
    千 千万 千亿 千億 千萬 百 百万 百亿 百億 百萬 萬 萬億 만 백 백만 백억 십 십만 십억 억 조 천 천만 천억
    """.split()
)

# Between the two figures of a range.
RANGES = frozenset(
    """
    a albo alebo ali arba atau až bis dan do dən eller hingga hoặc iki ile ili ilə kuni la lub līdz nebo o oder of
    or ori ou până_la sampai sau sehingga t/m tai til till to tot tot_en_met vagy vai veya või və_ya à či đến έως ή
    μέχρι ως або да дан дейін ден до или нан немесе нен па по тан тен ці чи או עד أو إلى الی تا سے یا या से থেকে বা
    হতে ถึง หรือ ან დან იდან から 到 至 부터 에서
    """.split()
)

# Between two parts of one figure.
JOINS = frozenset(
    """
    a and dan e en et i in ir ja och og oraz un und ve và və y és şi și και ды және и й та і ו اور و और ও และ და と 和
    과 와
    """.split()
)

# That deny: they tell how grave it is that a word of a quote differs.
NEGATIONS = frozenset(
    """
    aldri aldrig ani asla aucun aucune belum bez brez bukan cannot chưa chẳng declined değil ei eivät ej fără geen
    hayır ikke ilman inga ingen inget inte intet jamais jamás kein keine keinem keinen keiner keines không mai nada
    nadie ne neither nem nenhum nenhuma nessun nessuna nessuno never ni nic nicht nichts nici nicio niciodată niciun
    nie niemals niemand niente niet niets nigdy nihče nikad nikada nikdo nikdy nikoli nikt nikto ninguna ninguno
    ninguém ningún nirgends niso nič ništa no noben nobena nobeno nobody noch non none nooit nor not nothing nowhere
    nu nulla nunca não né nélkül ohne pas refused rien sans sem senza sin soha tampoco tanpa tidak uden unable utan
    uten weder without zonder żaden żadna żadne žiadna žiadne žiadny žádná žádné žádný δεν καμία κανένα κανένας μη
    μην ποτέ χωρίς без биш емес жоқ не нельзя нет ни никад никога никогда никто ничего ништа нищо ні ніколи ніхто
    нічого үгүй אין אינה אינו אינם בלי לא بدون دون غير لا لم لن ليس نه هیچ न नहीं बिना ない 不 否 未 没 無 非 못 못하고 못한 못했다
    아니라 안 않 않고 않기로 않는 않다 않았다 않은 없는 없이
    """.split()
)

# Small words inside the name of a country or a city.
SMALL_IN_NAMES = frozenset(
    """
    d' da das de del des di do dos du l' la las lo los of the
    """.split()
)

# Written before a word, they deny it.
DENYING_PREFIXES = frozenset(
    """
    anti dis il im in ir mis ne nie non un анти без не
    """.split()
)

# Numbers: words of English, which any release may quote, and signs.
NUMBERS = frozenset(
    """
    billion eight eighteen eighteenth eighth eightieth eighty eleven eleventh fifteen fifteenth fifth fiftieth fifty
    first five fortieth forty four fourteen fourteenth fourth hundred hundred thousand million nine nineteen
    nineteenth ninetieth ninety ninth one second seven seventeen seventeenth seventh seventieth seventy six sixteen
    sixteenth sixth sixtieth sixty ten tenth third thirteen thirteenth thirtieth thirty thousand three trillion
    twelfth twelve twentieth twenty two 〇 一 七 万 三 两 九 二 五 亿 億 兆 兩 八 六 十 千 四 百 萬 零
    """.split()
)

# Respect and titles before the name of a person.
ADDRESS = frozenset(
    """
    bapak bà dato dato' dato'_seri dato'_sri dato_sri datuk de_heer doamna doamnei domnul domnului dr encik excma
    excmo frau fru gospodin gospođa h.e herr herrn ibu madame mevrouw mme monsieur mr mrs ms pan pani paní prof puan
    s.e sayın senhor senhora señor señora signor signora tan_sri ông г-жа г-н господин госпожа госпођа пан пані آقای
    الدكتور الدكتورة السيد السيدة جناب خانم سعادة معالي डॉ श्री श्रीमती सुश्री জনাব ดร. นาง นางสาว นาย
    """.split()
)
