"""How more languages count sessions; the columns are those of ``tables``."""

from .tables import Table

TABLES: dict[str, Table] = {
    "ru": Table(
        digits="([0-9]{1,3})[-‑](?:й|я|е|го|м|му|ю|ой|ая|ое|ый|ого|ому|ом|ым|ую|х|ых)",
        roman="%s(?:[-‑](?:й|я|е|го|м|му|ю|ой|ая|ое))?",
        small="перв втор !третий/!третья/!третье/!третьего/!третьему/!третьим/!третьем/!третьей/!третью четверт пят "
        "шест седьм восьм девят десят одиннадцат двенадцат тринадцат четырнадцат пятнадцат шестнадцат семнадцат "
        "восемнадцат девятнадцат",
        more="20=двадцат 30=тридцат 40=сороков 50=пятидесят 60=шестидесят 70=семидесят 80=восьмидесят 90=девяност",
        stems="20=двадцать 30=тридцать 40=сорок 50=пятьдесят 60=шестьдесят 70=семьдесят 80=восемьдесят 90=девяносто",
        endings="ый ой ая ое ого ому ым ом ую",
        guard="сто двести тысяча",
        session="заседани* сесси*",
        meeting="встреч* раунд* совещани*",
        body="комисси* комитет* межправкомисси* подкомисси*",
        joint="межправительствен*",
        link="и по межправительственн* совместн* смешанн* очередн* внеочередн* двусторонн* трехсторонн* пленарн* "
        "межгосударственн* российско монгольско корейско торгово экономическ*",
        block="вице заместител* зам министр* полугоди* квартал* полови* век* войн* лиц* раз раза визит* саммит* "
        "форум* этап* год* лет* дн* день част* план плана плану планом плане планы планов конференци* диалог* "
        "переговор* консультаци* "
        "рабоч* подкомисси* подкомитет* групп* генеральн* ассамбле* оон госдум* дум* парламент* стран* президент* "
        "секретар* экспертн*",
        other="саммит* форум* конференци* диалог* переговор* консультаци* подкомисси* подкомитет* групп* генеральн* "
        "ассамбле* оон госдум* дум* парламент* экспертн*",
        since="впервые год* лет",
        anew="после",
        lead="на в",
        theirs="их",
    ),
    "mn": Table(
        digits=r"([0-9]{1,3})(?:\s+|-)?(?:дахь|дэх|дэхь|дугаар|дүгээр|р)",
        roman=r"%s(?:(?:\s+|-)?(?:дахь|дэх|дугаар|дүгээр|р)\b)?",
        small="нэгдүгээр/нэг_дэх/анхдугаар хоёрдугаар/хоёр_дахь гуравдугаар/гурав_дахь дөрөвдүгээр/дөрөв_дэх "
        "тавдугаар/тав_дахь зургадугаар/зургаадугаар/зургаа_дахь долдугаар/долоодугаар/долоо_дахь "
        "наймдугаар/найм_дахь есдүгээр/ес_дэх аравдугаар/арав_дахь",
        more="20=хорьдугаар/хорь_дахь 30=гучдугаар/гуч_дахь 40=дөчдүгээр/дөч_дэх",
        stems="10=арван 20=хорин 30=гучин 40=дөчин 50=тавин",
        guard="зуун",
        session="хуралдаан*",
        meeting="уулзалт*",
        body="комисс* хороо* хорооны",
        joint="хуралдаан*",
        link="удаагийн ээлжит ээлжит_бус хамтарсан засгийн газар газрын хоорондын",
        block="сар* өдөр* удаа жил* хагас дүүрэг* их улсын ерөнхий дэд сайд* ассамблей* айлчлал* дайн* зуун* дугаарын "
        "ажлын хэсэг* нүб дэд",
        other="ассамблей* нүб",
        since="хойш",
        lead="энэ",
    ),
    "tr": Table(
        digits=r"([0-9]{1,3})(?:\s?['’])?(?:inci|ıncı|uncu|üncü|nci|ncı|ncu|ncü)",
        loose=r"([0-9]{1,3})\.(?=\s)",
        roman=r"%s\.",
        small="birinci ikinci üçüncü dördüncü beşinci altıncı yedinci sekizinci dokuzuncu onuncu",
        more="20=yirminci 30=otuzuncu 40=kırkıncı 50=ellinci 60=altmışıncı 70=yetmişinci 80=sekseninci 90=doksanıncı",
        stems="10=on_/on 20=yirmi_/yirmi 30=otuz_/otuz 40=kırk_/kırk 50=elli_/elli",
        join="{stem}{unit}",
        guard="yüz",
        session="oturum*",
        meeting="toplantı*",
        body="komisyon* komite* konsey* kek dönem*",
        joint="toplantı* oturum* protokol* kek",
        link="karma ekonomik ortak hükümetlerarası ve dönem",
        block="başkan* bakan* yardımcı* yüzyıl* dünya savaş* yıl* yarı* çeyrek* kez kere defa ziyaret* zirve* forum* "
        "sınıf gün* kısım bölüm* plan* konferans* diyalog* müzakere* istişare* çalışma alt grup* genel kurul* bm "
        "birleşmiş meclis* güvenlik insan cumhurbaşkan* bölge*",
        other="genel kurul* bm birleşmiş meclis*",
        since="beri sonra ardından yıl yılda aradan",
        lead="bu",
    ),
    "ar": Table(
        digits=r"ال\u0640? ?\(?([0-9]{1,3})\)?",
        roman="",
        small="الاول/الاولى الثاني/الثانية الثالث/الثالثة الرابع/الرابعة الخامس/الخامسة السادس/السادسة السابع/السابعة "
        "الثامن/الثامنة التاسع/التاسعة العاشر/العاشرة الحادي_عشر/الحادية_عشرة/الحادية_عشر "
        "الثاني_عشر/الثانية_عشرة/الثانية_عشر الثالث_عشر/الثالثة_عشرة/الثالثة_عشر الرابع_عشر/الرابعة_عشرة/الرابعة_عشر "
        "الخامس_عشر/الخامسة_عشرة/الخامسة_عشر السادس_عشر/السادسة_عشرة/السادسة_عشر السابع_عشر/السابعة_عشرة/السابعة_عشر "
        "الثامن_عشر/الثامنة_عشرة/الثامنة_عشر التاسع_عشر/التاسعة_عشرة/التاسعة_عشر",
        more="20=العشرون/العشرين 30=الثلاثون/الثلاثين 40=الاربعون/الاربعين 50=الخمسون/الخمسين 60=الستون/الستين "
        "70=السبعون/السبعين 80=الثمانون/الثمانين 90=التسعون/التسعين",
        stems="20=والعشرون/والعشرين 30=والثلاثون/والثلاثين 40=والاربعون/والاربعين 50=والخمسون/والخمسين "
        "60=والستون/والستين 70=والسبعون/والسبعين 80=والثمانون/والثمانين 90=والتسعون/والتسعين",
        units="الحادي/الحادية/الواحد/الواحدة الثاني/الثانية الثالث/الثالثة الرابع/الرابعة الخامس/الخامسة "
        "السادس/السادسة السابع/السابعة الثامن/الثامنة التاسع/التاسعة",
        join="{unit} {stem}",
        session="الدورة دورة دورتها دورته للدورة بالدورة والدورة الجلسة جلسة جلستها للجلسة",
        meeting="الاجتماع اجتماع اجتماعها اجتماعه للاجتماع بالاجتماع والاجتماع",
        body="اللجنة لجنة للجنة باللجنة واللجنة",
        link="ال* و*",
        block="*لامم *لجمعية العامة الوطنية الوزير نائب مجلس *لمجلس نصف القرن الساعة المرة الحرب رئيس اليوم الذكرى "
        "القمة المنتدى الحوار المفاوضات زيارة الزيارة الفرعية العمل فريق",
        other="*لامم *لجمعية العامة الوطنية مجلس *لمجلس *مجموعة القمة المنتدى الحوار المفاوضات الفرعية العمل فريق",
        since="منذ",
        anew="بعد",
        lead="هذه هذا",
        after=True,
        far=4,
    ),
    "vi": Table(
        digits=r"thứ\s+([0-9]{1,3})",
        roman=r"thứ\s+%s",
        small="thứ_nhất thứ_hai/thứ_nhì thứ_ba thứ_tư/thứ_bốn thứ_năm thứ_sáu thứ_bảy/thứ_bẩy thứ_tám thứ_chín "
        "thứ_mười thứ_mười_một thứ_mười_hai thứ_mười_ba thứ_mười_bốn/thứ_mười_tư thứ_mười_lăm thứ_mười_sáu "
        "thứ_mười_bảy thứ_mười_tám thứ_mười_chín",
        more="20=thứ_hai_mươi 30=thứ_ba_mươi",
        stems="20=thứ_hai_mươi 30=thứ_ba_mươi",
        units="mốt/một hai ba tư/bốn lăm/nhăm sáu bảy tám chín",
        session="kỳ_họp khóa_họp khoá_họp phiên_họp",
        meeting="cuộc_họp",
        body="ủy_ban uỷ_ban",
        link="*",
        block="hội_nghị đại_hội cấp_cao thượng_đỉnh kỷ_niệm quốc_hội đối_thoại tham_vấn đàm_phán vòng thế_kỷ thăm "
        "chuyến gặp diễn_đàn liên_hợp_quốc liên_hiệp_quốc thế_giới tiểu_ban nhóm trung_ương thường_vụ nhân_dân "
        "nhân_quyền",
        other="hội_nghị đại_hội quốc_hội đối_thoại tham_vấn đàm_phán diễn_đàn liên_hợp_quốc liên_hiệp_quốc tiểu_ban "
        "nhóm "
        "trung_ương thường_vụ nhân_dân nhân_quyền",
        since="kể_từ",
        after=True,
        opener="lần",
        far=20,
    ),
    "id": Table(
        digits=r"ke-\s?([0-9]{1,3})",
        roman="ke-%s",
        small="pertama kedua ketiga keempat kelima keenam ketujuh kedelapan kesembilan kesepuluh kesebelas "
        "kedua_belas/keduabelas ketiga_belas keempat_belas kelima_belas keenam_belas ketujuh_belas kedelapan_belas "
        "kesembilan_belas",
        more="20=kedua_puluh 30=ketiga_puluh",
        stems="20=kedua_puluh 30=ketiga_puluh",
        units="satu dua tiga empat lima enam tujuh delapan sembilan",
        session="sidang sesi skb",
        meeting="pertemuan rapat putaran",
        body="komisi komite dewan",
        link="bersama dan tingkat menteri bilateral gabungan antara",
        block="ktt ulang tahun abad hari konferensi dialog kunjungan kelompok kerja subkomite pbb majelis perundingan "
        "perang dunia dpr mpr nomor umum keamanan ham kali",
        other="ktt konferensi dialog kelompok subkomite pbb majelis perundingan dpr mpr keamanan ham",
        since="sejak",
        anew="setelah",
        lead="yang",
        after=True,
        closer="komisi komite antara di ini yang telah tersebut dan pada akan dengan bersama",
    ),
}
