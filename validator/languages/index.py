"""What the files of all languages say together. Made by tests/derive_languages.py."""

# Words that multiply a figure, folded: in a text of another language they are not read.
MULTIPLIERS = frozenset(
    """
    bil bilhao bilhoes bilijun bilijuna bilion biliona bilión biljoen biljoenen biljon biljoner biljoona biljoonaa
    biljoonan billion billionen billioner billions billió billiós billiót billon billones bin bln duizend ezer ezres
    hilj hiljada hiljadama hiljade hiljadu juta mdkr mdr mia mie mii mil mila milhao milhoes miliar miliard miliarda
    miliardami miliarde miliardele miliardelor miliardi miliardo miliardou miliardu miliardy miliardách miliardám
    milijarda milijardama milijarde milijardi milijardu milijun milijuna milijune milijunima milioane milioanele
    milioanelor milion miliona milione milioni milionima milionul miliárd milión milj miljard miljarden miljarder
    miljardi miljardia miljardiin miljardilla miljardille miljardin miljardista miljoen miljoenen miljon miljoner
    miljoona miljoonaa miljoonaan miljoonalla miljoonalle miljoonan miljoonasta mill mille milliard milliardar
    milliarde milliarden milliarder milliards million millionar millionen millioner millions milliárd milliárddal
    milliárdnyi milliárdos milliárdot milliárdra millió milliónyi millióra milliós milliót millióval millióért
    millon millones milyar milyon mio mkr mld mln mlr mlrd mnkr mrd nghìn ngàn ribu tausend thousand tis tisuća
    tisućama tisuće tisuću tisíc tisíca tisíce tisíci tisícmi tisícoch tisícom tisícov tisících tisíců tisícům tkr
    tril trilhao trilhoes trilioane trilion triliun trillion trillions trilyon trilyun triệu tsd tuhannen tuhat
    tuhatta tusen tusind tusinde tys tysiąc tysiąca tysiącach tysiącami tysiące tysiącom tysięcy tỉ tỷ δισ δισεκ
    δισεκατομμυρια δισεκατομμυριο δισεκατομμυριου δισεκατομμυριων εκ εκατ εκατομμυρια εκατομμυριο εκατομμυριου
    εκατομμυριων τρισ τρισεκατομμυρια τρισεκατομμυριο τρισεκατομμυριου τρισεκατομμυριων χιλ χιλιαδα χιλιαδεσ
    χιλιαδων билион билиона мил милиард милион милиона милионе милионима милијарда милијардама милијарде милијарди
    милијарду миллиард миллион млн млрд мянга мянган мільйон мільярд мільён сая тис тисяч тисяча тисячу тисячі
    трилион триллион трильйон трлн трыльён тыс тысяч тысяча тысячи тысячу тысячы тэрбум хил хиляда хиляди хилядите
    хиљ хиљада хиљадама хиљаде хиљаду الاف الف الفا بليون ترليون تريليون ملايين مليار مليارات مليون مليونا 万 万亿 亿 億
    兆 十 十万 十亿 十億 十萬 千 千万 千亿 千億 千萬 百 百万 百亿 百億 百萬 萬 萬億 만 백 백만 백억 십 십만 십억 억 조 천 천만 천억
    """.split()
)

# Between the two figures of a range.
RANGES = frozenset(
    """
    a albo alebo atau až bis do eller hingga hoặc ile ili la lub nebo o oder of or ori ou până_la sampai sau t/m tai
    til till to tot tot_en_met vagy veya à či đến έως ή μέχρι ως або да до или па по ці чи أو إلى から 到 至 부터 에서
    """.split()
)

# Between two parts of one figure.
JOINS = frozenset(
    """
    a and dan e en et i ja och og oraz und ve và y és şi și και ды и й та і و と 和 과 와
    """.split()
)

# That deny: they tell how grave it is that a word of a quote differs.
NEGATIONS = frozenset(
    """
    aldri aldrig ani asla aucun aucune belum bez bukan cannot chưa chẳng declined değil ei eivät ej fără geen hayır
    ikke ilman inga ingen inget inte intet jamais jamás kein keine keinem keinen keiner keines không mai nada nadie
    ne neither nem nenhum nenhuma nessun nessuna nessuno never ni nic nicht nichts nici nicio niciodată niciun nie
    niemals niemand niente niet niets nigdy nikad nikada nikdo nikdy nikt nikto ninguna ninguno ninguém ningún
    nirgends nič ništa no nobody noch non none nooit nor not nothing nowhere nu nulla nunca não né nélkül ohne pas
    refused rien sans sem senza sin soha tampoco tanpa tidak uden unable utan uten weder without zonder żaden żadna
    żadne žiadna žiadne žiadny žádná žádné žádný δεν καμία κανένα κανένας μη μην ποτέ χωρίς без биш емес жоқ не
    нельзя нет ни никад никога никогда никто ничего ништа нищо ні ніколи ніхто нічого үгүй אין אינה אינו אינם בלי לא
    بدون دون غير لا لم لن ليس نه هیچ न नहीं बिना ない 不 否 未 没 無 非 못 못하고 못한 못했다 아니라 안 않 않고 않기로 않는 않다 않았다 않은 없는 없이
    """.split()
)
