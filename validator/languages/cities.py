"""Cities that CLDR does not list, because no time zone is named after them: capitals, and where sessions are held.

And names of cities that more than one country has, of which nothing is said.
"""

from __future__ import annotations

_ENGLISH = """
ALB=Tirana ARE=Abu_Dhabi/Sharjah AND=Andorra_la_Vella ATG=Saint_John's AUS=Canberra AUT=Salzburg/Graz AZE=Ganja
BDI=Gitega BEL=Antwerp/Bruges/Ghent BHR=Manama BLZ=Belmopan BRA=Brasilia/Rio_de_Janeiro BRB=Bridgetown
BRN=Bandar_Seri_Begawan BGR=Plovdiv/Varna CAN=Ottawa/Montreal CHE=Bern/Berne/Geneva/Lausanne/Davos/Basel
CHN=Beijing/Guangzhou/Shenzhen/Chongqing/Chengdu/Nanjing/Qingdao CMR=Yaounde COM=Moroni CPV=Praia CRI=San_Jose
CZE=Brno/Ostrava DEU=Munich/Hamburg/Bonn/Leipzig/Dresden/Stuttgart/Cologne/Düsseldorf DMA=Roseau ECU=Quito
EGY=Alexandria/Sharm_El_Sheikh ESP=Seville/Bilbao FJI=Suva/Nadi FRA=Strasbourg/Lyon/Marseille/Nantes/Bordeaux
FSM=Palikir GBR=Edinburgh/Cardiff/Belfast/Glasgow GEO=Batumi GRC=Thessaloniki GRD=St_George's GTM=Guatemala_City
HRV=Split/Dubrovnik HUN=Debrecen/Szeged IDN=Bali/Surabaya/Bandung IND=New_Delhi/Delhi/Mumbai/Bangalore/Bengaluru/Chennai
IRN=Isfahan/Shiraz/Tabriz ISR=Tel_Aviv/Haifa ITA=Milan/Naples/Turin/Trieste/Venice/Bologna/Palermo
JPN=Osaka/Kyoto/Hiroshima/Nagoya/Fukuoka/Sapporo/Sendai KAZ=Astana/Nur_Sultan/Shymkent/Turkistan
KGZ=Osh/Cholpon_Ata KOR=Busan/Incheon/Daegu/Gwangju/Daejeon/Ulsan/Jeju/Sejong KWT=Kuwait_City LCA=Castries
LTU=Kaunas/Klaipeda MAR=Rabat/Marrakesh/Marrakech/Fez/Tangier MDG=Toamasina MDV=Male MEX=Guadalajara MLT=Valletta
MMR=Naypyidaw/Nay_Pyi_Taw/Mandalay MNG=Darkhan/Erdenet/Kharkhorin MOZ=Beira MUS=Port_Louis MWI=Lilongwe
MYS=Putrajaya/Penang/Kota_Kinabalu NGA=Abuja NLD=The_Hague/Hague/Rotterdam/Maastricht NOR=Bergen/Trondheim
NPL=Pokhara NZL=Wellington/Christchurch/Dunedin PAK=Islamabad/Lahore/Peshawar PAN=Panama_City
PER=Cusco/Arequipa/Trujillo PHL=Cebu/Davao PLW=Ngerulmud POL=Krakow/Gdansk/Wroclaw/Poznan/Lodz/Katowice
PRT=Porto/Coimbra PSE=Ramallah QAT=Doha ROU=Cluj_Napoca/Timisoara/Iasi/Constanta
RUS=Saint_Petersburg/St_Petersburg/Kazan/Sochi/Ufa/Nizhny_Novgorod/Ulan_Ude/Khabarovsk SAU=Jeddah/Dammam
SLB=Honiara SLV=San_Salvador SRB=Novi_Sad/Nis SVK=Kosice SVN=Maribor/Ljubljana SWE=Gothenburg/Malmo/Uppsala
SYC=Victoria TCD=N'Djamena THA=Chiang_Mai/Phuket/Pattaya TJK=Khujand TON=Nuku'alofa TUR=Ankara/Izmir/Antalya/Bursa
TZA=Dodoma/Arusha/Zanzibar UKR=Lviv/Odesa/Kharkiv/Dnipro USA=Washington/Washington_DC/San_Francisco/Houston/Seattle
UZB=Bukhara/Khiva VNM=Hanoi/Ha_Noi/Da_Nang/Ho_Chi_Minh_City/Hue VUT=Port_Vila XKX=Pristina/Prishtina YEM=Sana'a/Sanaa
ZAF=Pretoria/Cape_Town/Durban ZMB=Livingstone
"""
# The same capitals in the languages of many releases, as they are printed there.
_OTHERS = {
    "fr": "CHN=Pékin CHE=Berne/Genève ARE=Abou_Dhabi IND=New_Delhi TUR=Ankara MAR=Rabat CMR=Yaoundé VNM=Hanoï "
    "USA=Washington BRA=Brasilia CAN=Ottawa/Montréal TCD=N'Djaména NGA=Abuja ECU=Quito QAT=Doha KAZ=Astana "
    "RUS=Saint-Pétersbourg ITA=Milan/Venise NLD=La_Haye",
    "es": "CHN=Pekín/Beijing CHE=Berna/Ginebra IND=Nueva_Delhi TUR=Ankara MAR=Rabat VNM=Hanói/Hanoi USA=Washington "
    "BRA=Brasilia CAN=Ottawa ECU=Quito QAT=Doha KAZ=Astaná SLV=San_Salvador GTM=Ciudad_de_Guatemala "
    "PAN=Ciudad_de_Panamá NZL=Wellington AUS=Canberra ARE=Abu_Dabi",
    "pt": "CHN=Pequim CHE=Berna/Genebra IND=Nova_Deli/Nova_Délhi TUR=Ancara MAR=Rabat VNM=Hanói USA=Washington "
    "BRA=Brasília CAN=Ottawa ECU=Quito CPV=Praia QAT=Doha AUS=Camberra/Canberra",
    "de": "CHN=Peking CHE=Bern/Genf IND=Neu-Delhi TUR=Ankara MAR=Rabat VNM=Hanoi USA=Washington BRA=Brasilia "
    "CAN=Ottawa KAZ=Astana QAT=Doha AUS=Canberra NZL=Wellington ITA=Mailand/Venedig "
    "POL=Krakau/Danzig/Breslau ALB=Tirana",
    "it": "CHN=Pechino CHE=Berna/Ginevra IND=Nuova_Delhi TUR=Ankara MAR=Rabat VNM=Hanoi USA=Washington CAN=Ottawa "
    "ALB=Tirana KAZ=Astana QAT=Doha ITA=Milano/Venezia/Napoli/Torino/Trieste ETH=Addis_Abeba",
    "nl": "CHN=Peking CHE=Bern/Genève IND=New_Delhi TUR=Ankara MAR=Rabat NLD=Den_Haag/Rotterdam USA=Washington",
    "pl": "CHN=Pekin CHE=Berno/Genewa IND=Nowe_Delhi TUR=Ankara MAR=Rabat VNM=Hanoi USA=Waszyngton KAZ=Astana "
    "POL=Kraków/Gdańsk/Wrocław/Poznań/Łódź/Katowice CAN=Ottawa UKR=Lwów/Odessa/Charków",
    "cs": "CHN=Peking CHE=Bern/Ženeva IND=Nové_Dillí TUR=Ankara VNM=Hanoj USA=Washington KAZ=Astana CZE=Brno/Ostrava",
    "sk": "CHN=Peking CHE=Bern/Ženeva IND=Nové_Dillí TUR=Ankara VNM=Hanoj USA=Washington SVK=Košice",
    "hu": "CHN=Peking CHE=Bern/Genf IND=Újdelhi TUR=Ankara VNM=Hanoi USA=Washington KAZ=Asztana",
    "ro": "CHN=Beijing CHE=Berna/Geneva IND=New_Delhi TUR=Ankara VNM=Hanoi USA=Washington",
    "tr": "CHN=Pekin CHE=Bern/Cenevre IND=Yeni_Delhi TUR=Ankara/İzmir/Antalya VNM=Hanoi USA=Washington KAZ=Astana "
    "MAR=Rabat ARE=Abu_Dabi QAT=Doha PAK=İslamabad",
    "ru": "CHN=Пекин/Гуанчжоу CHE=Берн/Женева IND=Нью-Дели/Дели/Мумбаи TUR=Анкара MAR=Рабат VNM=Ханой USA=Вашингтон "
    "BRA=Бразилиа CAN=Оттава KAZ=Астана/Нур-Султан QAT=Доха ARE=Абу-Даби PAK=Исламабад AUS=Канберра "
    "RUS=Санкт-Петербург/Казань/Сочи/Уфа/Улан-Удэ/Хабаровск KOR=Пусан NZL=Веллингтон ALB=Тирана",
    "uk": "CHN=Пекін CHE=Берн/Женева IND=Нью-Делі TUR=Анкара VNM=Ханой USA=Вашингтон KAZ=Астана UKR=Львів/Одеса/Харків",
    "kk": "CHN=Бейжің/Пекин KAZ=Астана TUR=Анкара IND=Нью-Дели USA=Вашингтон VNM=Ханой",
    "mn": "CHN=Бээжин TUR=Анкара IND=Шинэ_Дели USA=Вашингтон VNM=Ханой KAZ=Астана MNG=Дархан/Эрдэнэт/Хархорин "
    "CHE=Женев KOR=Пусан",
    "el": "CHN=Πεκίνο CHE=Βέρνη/Γενεύη IND=Νέο_Δελχί TUR=Άγκυρα USA=Ουάσιγκτον GRC=Θεσσαλονίκη ALB=Τίρανα",
    "ko": "CHN=베이징/북경/광저우/선전 CHE=베른/제네바 IND=뉴델리/뭄바이 TUR=앙카라 MAR=라바트 VNM=하노이/호찌민/다낭 "
    "USA=워싱턴/워싱턴_DC BRA=브라질리아 CAN=오타와 KAZ=아스타나 QAT=도하 ARE=아부다비 PAK=이슬라마바드 AUS=캔버라 "
    "NZL=웰링턴 KOR=부산/인천/제주/세종/대전/대구/광주/울산 JPN=오사카/교토 ZAF=프리토리아 NGA=아부자 ECU=키토 "
    "RUS=상트페테르부르크/카잔/소치 MMR=네피도",
    "ja": "CHN=北京/広州/深圳 CHE=ベルン/ジュネーブ IND=ニューデリー/デリー/ムンバイ TUR=アンカラ MAR=ラバト "
    "VNM=ハノイ/ダナン USA=ワシントン/ワシントンDC BRA=ブラジリア CAN=オタワ KAZ=アスタナ QAT=ドーハ ARE=アブダビ "
    "PAK=イスラマバード AUS=キャンベラ NZL=ウェリントン JPN=大阪/京都/広島/名古屋/福岡/札幌/仙台 "
    "KOR=釜山/済州 ZAF=プレトリア",
    "zh": "CHN=北京/广州/廣州/深圳/重庆/成都/南京/青岛 CHE=伯尔尼/日内瓦 IND=新德里/孟买 TUR=安卡拉 MAR=拉巴特 "
    "VNM=河内/岘港 USA=华盛顿/華盛頓 BRA=巴西利亚 CAN=渥太华 KAZ=阿斯塔纳 QAT=多哈 ARE=阿布扎比 "
    "PAK=伊斯兰堡 AUS=堪培拉 NZL=惠灵顿 KOR=釜山/济州 JPN=大阪/京都 ZAF=比勒陀利亚",
    "ar": "CHN=بكين CHE=برن/جنيف IND=نيودلهي TUR=أنقرة MAR=الرباط/مراكش VNM=هانوي USA=واشنطن KAZ=أستانا QAT=الدوحة "
    "ARE=أبوظبي/أبو_ظبي/الشارقة PAK=إسلام_أباد SAU=جدة KWT=مدينة_الكويت BHR=المنامة YEM=صنعاء",
    "fa": "CHN=پکن CHE=برن/ژنو IND=دهلی_نو TUR=آنکارا USA=واشنگتن KAZ=آستانه QAT=دوحه ARE=ابوظبی "
    "PAK=اسلام‌آباد/اسلام_آباد IRN=اصفهان/شیراز/تبریز",
    "ur": "CHN=بیجنگ IND=نئی_دہلی TUR=انقرہ USA=واشنگٹن PAK=اسلام_آباد/لاہور",
    "he": "CHN=בייג'ינג CHE=ברן/ז'נבה IND=ניו_דלהי TUR=אנקרה USA=וושינגטון VNM=האנוי",
    "hi": "CHN=बीजिंग IND=नई_दिल्ली/दिल्ली/मुंबई TUR=अंकारा USA=वाशिंगटन PAK=इस्लामाबाद VNM=हनोई CHE=जिनेवा",
    "bn": "CHN=বেইজিং IND=নয়াদিল্লি/নয়া_দিল্লি TUR=আঙ্কারা USA=ওয়াশিংটন PAK=ইসলামাবাদ",
    "th": "CHN=ปักกิ่ง IND=นิวเดลี TUR=อังการา USA=วอชิงตัน VNM=ฮานอย THA=กรุงเทพมหานคร/กรุงเทพฯ/เชียงใหม่/ภูเก็ต",
    "vi": "CHN=Bắc_Kinh IND=Niu_Đê-li/New_Delhi TUR=Ankara USA=Oa-sinh-tơn/Washington VNM=Hà_Nội/Đà_Nẵng/Huế "
    "CHE=Giơ-ne-vơ/Bern",
    "id": "CHN=Beijing CHE=Bern/Jenewa IND=New_Delhi TUR=Ankara USA=Washington VNM=Hanoi IDN=Bali/Surabaya/Bandung",
}


def _cities(table: str) -> dict[str, tuple[str, ...]]:
    rows = (row.split("=") for row in table.split())
    return {code: tuple(names.replace("_", " ").split("/")) for code, names in rows}


CITIES = {"en": _cities(_ENGLISH), **{lang: _cities(table) for lang, table in _OTHERS.items()}}
"""Language → country → cities, as they are printed."""
SHARED = frozenset(
    """
    alexandria barcelona birmingham boston cambridge cordoba georgetown granada hamilton hyderabad kingston leon
    livingstone manchester merida newcastle perth richmond salem salta santiago sucre tripoli valencia
    victoria windsor guadalajara cartagena trujillo bergen jerusalem simferopol sevastopol yalta stanley
    """.split()
) | frozenset(("la paz", "san juan", "san jose", "san luis", "santa cruz", "st johns", "saint johns", "la rioja"))
"""Names that cities of several countries have, or that are other words as well; without capitals and accents."""
