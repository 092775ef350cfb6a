"""Names in the forms that languages give them: a right name is found in its text, and a wrong one is not."""

from __future__ import annotations

import pytest

from validator.evidence.names import manner, printed
from validator.evidence.nearest import nearest
from validator.languages import cldr
from validator.languages.inflection import UNKNOWN, is_form, kind
from validator.release.text import ReleaseText

# language, + (is printed) or -, the name, what the text prints; a series has its name in capitals or with its number.
ROWS = """
pl|+|Warszawa|Spotkanie odbyło się w Warszawie 6 maja.
pl|+|Łódź|Posiedzenie odbyło się w Łodzi.
pl|-|Gdańsk|Posiedzenie odbyło się w Warszawie.
pl|+|Polsko-Mongolska Komisja Wspólna|VII posiedzenie Polsko-Mongolskiej Komisji Wspólnej
pl|+|Komisja Wspólna|szóste posiedzenie Komisji Wspólnej
pl|+|wiceminister spraw zagranicznych|rozmowy z wiceministrem spraw zagranicznych
pl|+|Marek Kowalski|spotkał się z Markiem Kowalskim
pl|-|Marek Kowalczyk|spotkał się z Markiem Kowalskim
pl|+|Mongolia|delegacja Mongolii
pl|+|Kraków|w Krakowie
pl|-|Kraków|w Krasnymstawie
pl|-|Astna|w Astanie
pl|+|Lwów|we Lwowie
cs|+|Praha|Jednání se konalo v Praze.
cs|-|Praha|Jednání pracovní skupiny se konalo v Brně.
cs|-|Haoj|Jednání se konalo v Hanoji.
cs|+|Hanoj|Jednání se konalo v Hanoji.
cs|-|námětek ministra|s náměstkem ministra
cs|+|náměstek ministra|s náměstkem ministra
cs|+|Otec|bez Otce
cs|+|Brno|Jednání pracovní skupiny se konalo v Brně.
cs|-|Milan Hovorić|Delegaci vedl Milan Hovorka.
cs|+|Milan Hovorka|Delegaci Milana Hovorky
cs|+|ministr zahraničních věcí|s ministrem zahraničních věcí
sk|+|Bratislava|v Bratislave
sk|+|Spoločná komisia|zasadnutie Spoločnej komisie
hu|+|Budapest|Budapesten tartották
hu|+|Vegyes Bizottság|a Vegyes Bizottságának ülése
hu|+|Vegyes Bizottság|a Vegyes 5. Bizottság ülése
fi|+|Helsinki|kokous pidettiin Helsingissä
fi|+|yhteinen komitea|yhteisen komitean kokous
fi|-|Turku|kokous pidettiin Tampereella
fi|+|Turku|kokous pidettiin Turussa
ru|+|Москва|встреча прошла в Москве
ru|-|Казнь|встреча прошла в Казани
ru|+|Орел|встреча прошла в Орле
ru|-|Росийская|делегация Российской
ru|-|Казань|встреча прошла в Москве
ru|+|российско-монгольская комиссия|заседание российско-монгольской комиссии
ru|+|Межправительственная комиссия|14-е 14-е заседание Межправительственной комиссии
ru|-|Межправительственный комитет|14-е заседание Межправительственной комиссии
uk|+|Київ|зустріч відбулася у Києві
uk|-|Кив|зустріч відбулася у Києві
uk|-|Львів|зустріч відбулася у Києві
el|+|υπουργός Εξωτερικών|του υπουργού Εξωτερικών
el|+|Αθήνα|στην Αθήνα
el|+|Μικτή Επιτροπή|της Μικτής Επιτροπής
el|-|Κοινή Επιτροπή|της Μικτής Επιτροπής
lt|+|Vilnius|posėdis Vilniuje
lt|+|užsienio reikalų ministras|su užsienio reikalų ministru
lv|+|Rīga|sēde Rīgā
lv|-|Liepāja|sēde Rīgā
ro|+|Comisia mixtă|reuniunea Comisiei mixte
ro|+|București|la București
ro|-|Romnia|în România
ro|-|Raat|la Rabat
de|+|kasachischer Vizeaußenminister|der kasachische Vizeaußenminister
tr|+|Ankara|Ankara'da yapıldı
tr|+|Karma Ekonomik Komisyon|Karma Ekonomik Komisyonunun beşinci toplantısı
tr|-|Banul|Banjul'da yapıldı
tr|-|Gamiya|Gambiya'nın
tr|-|İstanbul|Ankara'da yapıldı
tr|+|İstanbul|İSTANBUL’DA yapıldı
kk|+|Астана|Астанада өтті
ka|+|საქართველო-პოლონეთის ერთობლივი კომისია|საქართველო-პოლონეთის ერთობლივი კომისიის მეშვიდე სხდომა
ka|+|ურთიერთგაგების მემორანდუმი|ურთიერთგაგების მემორანდუმს მოეწერა ხელი
ka|+|ვარშავა|სხდომა ვარშავაში გაიმართა
ka|-|ბათუმი|სხდომა ქუთაისში გაიმართა
ka|-|ნინო ბერიძე|ნინო ლომიძემ განაცხადა
mn|+|Улаанбаатар|Улаанбаатарт болов
mn|+|Хамтарсан хороо|Хамтарсан хорооны 7 дахь хуралдаан
de|+|Gemischte Kommission|Sitzung der Gemischten Kommission
de|+|Wien|in Wien
de|-|Graz|in Wien
sv|+|Gemensamma kommittén|den Gemensamma kommitténs sjunde möte
da|+|Blandede Kommission|den Blandede Kommissions møde
he|+|הוועדה המשותפת|ישיבת הוועדה המשותפת
he|+|ירושלים|הפגישה נערכה בירושלים
he|-|חיפה|הפגישה נערכה בירושלים
he|+|ועדה משותפת|במסגרת הוועדה המשותפת
ar|+|اللجنة المشتركة|الدورة السابعة للجنة المشتركة
ar|+|الرياض|عقدت بالرياض
ar|-|جدة|عقدت بالرياض
fa|+|تهران|در تهران برگزار شد
fa|-|اصفهان|در تهران برگزار شد
fa|+|کمیسیون مشترک|هفتمین اجلاس کمیسیون مشترک
hi|+|संयुक्त आयोग|संयुक्त आयोग की 14वीं बैठक
hi|-|मुंबई|बैठक नई दिल्ली में हुई
hi|+|नई दिल्ली|बैठक नई दिल्ली में हुई
th|+|กรุงเทพมหานคร|ประชุมที่กรุงเทพมหานครเมื่อวันที่
th|-|เชียงใหม่|ประชุมที่กรุงเทพมหานครเมื่อวันที่
ja|+|日・モンゴル合同委員会|日・モンゴル第3回合同委員会が開催
ja|+|東京|5月14日、東京で
ja|-|大阪|5月14日、東京で
zh|+|中蒙联合委员会|中蒙第五次联合委员会会议
ko|+|한-몽골 공동위원회|한-몽골 제7차 공동위원회를 개최
ko|+|한-몽골 공동위원회|제7차 한-몽골 공동위원회를 개최
ko|-|서울|울란바토르에서 개최
en|+|Korea-Mongolia Joint Committee|the Korea-Mongolia 7th Joint Committee met
en|+|Korea-Mongolia Joint Committee|the Korea-Mongolia Seventh Joint Committee met
en|+|Korea-Mongolia Joint Committee|the Korea-Mongolia Twenty-first Joint Committee met
en|+|Intergovernmental Commission|14th session of the Intergovernmental Commission
en|-|Intergovernmental Comittee|14th session of the Intergovernmental Committee
en|-|Lee Do-hoon|Vice Minister Lee Dohoon met
en|+|Minister of Foreign Affairs|the Ministers of Foreign Affairs Lee and Tora
en|-|Nadi|held in Suva with Canadian guests
en|+|Joint Committee|two Joint Committees met
es|+|Comisión Mixta Perú-Fiyi|la III Comisión Mixta Perú-Fiyi
es|+|Comisión Mixta Perú-Fiyi|la Comisión Mixta VII Perú-Fiyi
fr|+|Commission mixte|la 7e session de la commission mixte
fr|-|Comité mixte|la 7e session de la commission mixte
it|+|Ministro degli Esteri|i Ministri degli Esteri Rossi e Bianchi
it|-|Milano|tenutosi a Roma
nl|+|Gemengde Commissie|de Gemengde Commissie
pt|+|Comissão Mista|a 5ª Comissão Mista
sr|+|Београд|одржан у Београду
hr|+|Zagreb|održana u Zagrebu
bg|+|София|в София
ka|+|თბილისი|თბილისში გაიმართა
hy|+|Երևան|Երևանում
et|+|Tallinn|Tallinnas
bn|+|ঢাকা|ঢাকায় অনুষ্ঠিত
bn|-|চট্টগ্রাম|ঢাকায় অনুষ্ঠিত
ur|+|اسلام آباد|اجلاس اسلام آباد میں
ur|-|لاہور|اجلاس اسلام آباد میں
vi|+|Hà Nội|tại Hà Nội
sw|+|Waziri wa Fedha|Mawaziri wa Fedha wa nchi zote mbili
sw|+|kituo cha uvuvi|vituo vya uvuvi na kituo cha uvuvi
sw|+|Mkataba wa Biashara|Mikataba wa Biashara
sw|-|Waziri wa Kilimo|Mawaziri wa Fedha
sw|-|Arusha|jijini Dodoma
sw|+|Dodoma|jijini Dodoma
sq|+|Pallati i Kongreseve|në Pallatin e Kongreseve
sq|+|Komisioni i Përbashkët|mbledhja e Komisionit të Përbashkët
sq|-|Pallati i Kulturës|në Pallatin e Kongreseve
is|+|Harpa|fundur í Hörpu
is|-|Hella|fundur í Hörpu
is|+|Akranes|á Akranesi
ta|+|யாழ்ப்பாணம்|யாழ்ப்பாணத்தில் நடைபெற்றது
ta|-|திருகோணமலை|யாழ்ப்பாணத்தில் நடைபெற்றது
ro|+|Palatul al Națiunilor|în Palatului ale Națiunilor
vi|-|Đà Nẵng|tại Hà Nội
"""
_SERIES = ("комис", "komis", "commi", "comis", "bizott", "komit", "위원회", "委", "хороо", "επιτροπ", "आयोग", "zasad")
CASES = [tuple(line.split("|")) for line in ROWS.strip().split("\n")]


def found(lang: str, name: str, text: str, *, is_series: bool = False) -> str | None:
    release = ReleaseText(text)
    place = printed(name, [release], manner(lang, is_proper=not is_series, counts=is_series))
    return text[place.start : place.end] if place is not None else None


@pytest.mark.parametrize(
    ("lang", "sign", "name", "text"), CASES, ids=[f"{each[0]}{each[1]}{each[2]}" for each in CASES]
)
def test_a_name_is_found_in_the_form_that_its_language_prints(lang: str, sign: str, name: str, text: str) -> None:
    is_series = any(part in name.casefold() for part in _SERIES)
    assert (found(lang, name, text, is_series=is_series) is not None) == (sign == "+")


def test_the_place_of_a_form_is_that_of_its_words() -> None:
    assert found("pl", "Komisja Wspólna", "szóste posiedzenie Komisji Wspólnej", is_series=True) == "Komisji Wspólnej"
    assert found(
        "en", "Korea-Mongolia Joint Committee", "the Korea-Mongolia 7th Joint Committee met", is_series=True
    ) == ("Korea-Mongolia 7th Joint Committee")
    assert found("ru", "Совместная комиссия", "в рамках Совместной\nкомиссии", is_series=True) == "Совместной\nкомиссии"


def test_a_name_broken_over_a_line_is_one_name() -> None:
    assert found("en", "Dashzegve Amarbayasgalan", "with Dashzegve Amarba-\nyasgalan in") is not None
    assert found("pl", "Komisja Wspólna", "posiedzenie Komisji Wspól-\nnej") is not None


def test_the_order_of_words_counts() -> None:
    assert found("ru", "Иван Петров", "Петров Иван") is None
    assert found("en", "Lee Dohoon", "Dohoon Lee") is None
    assert found("hu", "Vegyes Bizottság", "Bizottság Vegyes") is None


def test_a_number_does_not_stand_in_the_middle_of_what_is_not_counted() -> None:
    assert found("en", "Korea-Mongolia Joint Committee", "the Korea-Mongolia 7th Joint Committee met") is None


def test_a_name_of_one_word_is_no_other_word_that_begins_like_it() -> None:
    assert found("cs", "Praha", "v praxi") is None
    assert found("ru", "Минск", "министры встретились") is None


@pytest.mark.parametrize(
    ("name", "text", "is_there"),
    [
        ("Anna Schulz", "die Rede Anna Schulzens", True),
        ("Anna Schulz", "mit Anna Schulzen", True),
        ("Otto Weiß", "Otto Weißens Besuch", True),
        ("Anna Schulz", "Ministerin Anna Schulze", False),
        ("Anna Hinrichs", "Ministerin Anna Hinrichsen", False),
        ("Anna Schulz", "Ministerin Anna Schulzer", False),
        ("Anna Thoma", "mit Anna Thomaen", False),
        ("Anna Thoma", "die Rede Anna Thomas", True),
    ],
)
def test_the_name_of_a_person_has_the_endings_that_its_language_gives_it(name: str, text: str, is_there: bool) -> None:
    assert (printed(name, [ReleaseText(text)], manner("de", is_person=True)) is not None) == is_there


@pytest.mark.parametrize(
    ("name", "text", "prints"),
    [
        ("Lee Do-hoon", "Vice Minister Lee Dohoon held the meeting", "Lee Dohoon"),
        ("Milan Hovorić", "Delegaci vedl Milan Hovorka, ministr", "Milan Hovorka"),
        ("Korea-Mongolia Joint Comittee", "the Korea-Mongolia Joint Committee met", "Korea-Mongolia Joint Committee"),
        ("Comittee", "of the Committee.", "Committee"),
        ("Ulan Bator", "in Ulaanbaatar, Mongolia", "Ulaanbaatar"),
        ("Minister for Trade", "the Minister of Trade met", "Minister of Trade"),
        ("バトトルガ", "バトルガ外相は", "バトルガ"),
        ("Trade Minister", "with Vice Minister Rojas", ""),
        ("Nadi", "with Canadian guests in Suva", ""),
    ],
)
def test_the_nearest_printed_form_is_shown_where_one_is_near(name: str, text: str, prints: str) -> None:
    assert nearest(name, [ReleaseText(text)]) == prints


def test_it_is_known_of_most_languages_what_they_do_to_a_name() -> None:
    unknown = [code for code in cldr.codes() if kind(code) == UNKNOWN]
    assert unknown == ["cy", "ga", "so"]  # They change the beginnings of words.


def test_what_a_name_keeps_is_in_each_of_its_forms() -> None:
    assert is_form("hovorky", "hovorka", "cs")
    assert not is_form("hovorka", "hovorić", "sk")
    assert is_form("markiem", "marek", "pl")
    assert not is_form("mariem", "marek", "pl")


def test_vowels_of_arabic_and_hebrew_may_be_written_or_left_out() -> None:
    assert is_form("عَمّان", "عمان", "ar") and is_form("عمان", "عَمّان", "ar")
    assert not is_form("عُمَر", "عمان", "ar")
    assert is_form("יִשְׂרָאֵל", "ישראל", "he")
