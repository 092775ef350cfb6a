"""How each language writes great numbers and money; decimal signs are derived from CLDR (``data``).

Words are folded (``words.fold``), with ``_`` for a blank and ``*`` for any ending; ``6=million``: six noughts.
"""

from __future__ import annotations

from typing import NamedTuple


class Figures(NamedTuple):
    """One language."""

    powers: str  # what multiplies the figure before it
    money: str = ""  # EUR=euro: a currency after the figure (and the word that multiplies it)
    things: str = ""  # what agreements and projects are called: "six accords" is a count of them
    between: str = ""  # words that may stand between a count and its noun; in the East the counting signs
    doubt: str = ""  # words that could multiply in another way: the figure is not read


# Written alike in many languages, after the figure or joined to it, but only with a currency: "26 m" may be metres.
WITH_MONEY = {"k": 3, "m": 6, "mm": 6, "b": 9, "t": None, "md": 9, "mds": 9, "mdn": 6, "tr": None}
ALWAYS = {"bn": 9, "mn": 6, "mln": 6, "mio": 6, "mrd": 9, "tn": 12, "trn": 12, "bln": 9}
SYMBOLS = {"€": "EUR", "£": "GBP", "₩": "KRW", "₽": "RUB", "₺": "TRY", "₫": "VND", "₮": "MNT", "₹": "INR", "₴": "UAH"}
SYMBOLS |= {"₸": "KZT", "₱": "PHP", "฿": "THB", "₪": "ILS", "Rp": "IDR", "RM": "MYR", "zł": "PLN", "Kč": "CZK"}
YEN = {"ja": "JPY", "zh": "CNY"}  # elsewhere ¥ is either
DOLLARS = {"US": "USD", "U.S.": "USD", "USD": "USD", "A": "AUD", "AU": "AUD", "AUD": "AUD", "C": "CAD", "CA": "CAD"}
DOLLARS |= {"CAN": "CAD", "CAD": "CAD", "NZ": "NZD", "NZD": "NZD", "HK": "HKD", "HKD": "HKD", "S": "SGD", "SG": "SGD"}
DOLLARS |= {"SGD": "SGD", "NT": "TWD", "TWD": "TWD", "R": "BRL", "FJ": "FJD", "J": "JMD", "TT": "TTD", "Bds": "BBD"}

# Numbers that are names: "Article 5", "Phase 2".
LABELS = (
    "no nos article articles art section chapter phase stage annex item level tier category type group resolution "
    "paragraph protocol agenda vision decree page table figure cop route nº n° № статья ст статьи фаза этап artikel"
)
# Whatever the language: a word after a figure that could multiply it.
DOUBT = "hundred* dozen* score scores gross lakh* crore* half quarter fold times x × k thousands"

TABLES: dict[str, Figures] = {
    "en": Figures(
        powers="3=thousand 6=million/millions 9=billion/billions 12=trillion/trillions 9=thousand_million "
        "5=hundred_thousand",
        money="USD=us_dollar*/u_s_dollar*/american_dollar*/united_states_dollar* AUD=australian_dollar* "
        "CAD=canadian_dollar* NZD=new_zealand_dollar* SGD=singapore_dollar* HKD=hong_kong_dollar* EUR=euro/euros "
        "GBP=pound_sterling/pounds_sterling/british_pound* KRW=won/korean_won/south_korean_won JPY=yen/japanese_yen "
        "CNY=yuan/rmb/renminbi/chinese_yuan MNT=tugrik*/togrog*/tugrug* "
        "RUB=rouble*/ruble*/russian_rouble*/russian_ruble* TRY=turkish_lira* VND=dong/vietnamese_dong IDR=rupiah* "
        "THB=baht KZT=tenge MYR=ringgit* ILS=shekel* UAH=hryvnia* CHF=swiss_franc* INR=indian_rupee* "
        "BRL=brazilian_real*/reais NOK=norwegian_kron* SEK=swedish_kron* DKK=danish_kron* PLN=zloty*",
        things="accord* agreement* memorandum* memoranda mou mous treat* protocol* document* instrument* contract* "
        "arrangement* convention* pact* deal deals project* programme* program programs initiative*",
        between="new bilateral joint separate other additional more further major key important cooperation "
        "government intergovernmental international trade economic business commercial investment different legal "
        "draft framework technical private public",
        doubt="and_a and_half halves third thirds quarters fifth fifths sixths sevenths eighths ninths tenth tenths",
    ),
    "fr": Figures(
        powers="3=mille 6=million/millions 9=milliard/milliards",
        money="EUR=euro/euros/d_euros USD=dollar*_americain*/de_dollar*_americain*/dollar*_us/"
        "dollar*_des_etats_unis/de_dollar*_des_etats_unis "
        "CAD=dollar*_canadien*/de_dollar*_canadien* MAD=dirham*_marocain*/de_dirham*_marocain* KRW=won/wons/de_wons "
        "JPY=yen/yens/de_yens CNY=yuan/yuans/de_yuans RUB=rouble*/de_rouble* CHF=franc*_suisse*/de_franc*_suisse*",
        things="accord* memorand* protocole* document* instrument* contrat* traite* convention* projet* programme*",
        doubt="billion billions centaine centaines dizaine dizaines vingtaine douzaine douzaines cent cents demi",
    ),
    "es": Figures(
        powers="3=mil 6=millon/millones 9=mil_millones 12=billon/billones",
        money="EUR=euro/euros/de_euros USD=dolar*_estadounidense*/de_dolar*_estadounidense*/dolar*_american*/"
        "de_dolar*_american*/dolar*_de_estados_unidos/de_dolar*_de_estados_unidos "
        "MXN=pesos_mexicanos/de_pesos_mexicanos CLP=pesos_chilenos/de_pesos_chilenos "
        "COP=pesos_colombianos/de_pesos_colombianos KRW=wones/de_wones JPY=yenes/de_yenes "
        "CNY=yuanes/de_yuanes RUB=rublos/de_rublos",
        things="acuerdo* memorand* protocolo* documento* instrumento* contrato* tratado* convenio* proyecto* programa*",
        doubt="y_medio millardo millardos decena decenas docena docenas centenar* cientos medio media",
    ),
    "pt": Figures(
        powers="3=mil 6=milhao/milhoes 9=bilhao/bilhoes/mil_milhoes 12=trilhao/trilhoes",
        money="EUR=euro/euros/de_euros USD=dolar*_american*/de_dolar*_american*/dolar*_norte_american*/"
        "de_dolar*_norte_american*/dolar*_dos_estados_unidos/de_dolar*_dos_estados_unidos BRL=reais/de_reais "
        "JPY=ienes/de_ienes KRW=wons/de_wons CNY=yuans/de_yuans",
        things="acordo* memorand* protocolo* documento* instrumento* contrato* tratado* convenio* projeto* programa*",
        doubt="e_meio biliao bilioes triliao trilioes dezena dezenas duzia duzias centena* centenas meio meia",
    ),
    "de": Figures(
        powers="3=tausend/tsd 6=million/millionen/mio 9=milliarde/milliarden/mrd 12=billion/billionen",
        money="EUR=euro/euros USD=us_dollar* GBP=pfund_sterling/britische*_pfund KRW=won JPY=yen CNY=yuan/renminbi "
        "RUB=rubel CHF=franken/schweizer_franken NOK=norwegische*_kronen SEK=schwedische*_kronen",
        things="abkommen vereinbarung* memorand* protokoll* dokument* vertrag verträge* verträgen instrument* "
        "projekt* programm*",
        doubt="dutzend dutzende hundert hunderte halb halbe",
    ),
    "ru": Figures(
        powers="3=тыс/тысяч/тысяча/тысячи 6=млн/миллион* 9=млрд/миллиард* 12=трлн/триллион*",
        money="EUR=евро USD=долл_сша/доллар*_сша/долларов_сша RUB=руб/рубл* CNY=юан* KRW=вон/вона/воны JPY=иен* "
        "MNT=тугрик* KZT=тенге",
        things="соглашени* меморандум* протокол* документ* договор* контракт* проект* программ*",
        doubt="десятк* сотен сотни сотня дюжин* полтора половин* раз раза",
    ),
    "mn": Figures(
        powers="3=мянга/мянган 6=сая 9=тэрбум 12=их_наяд",
        money="MNT=төгрөг* EUR=евро USD=ам_доллар*/америк_доллар* KRW=вон* CNY=юань* JPY=иен* RUB=рубл*",
        things="гэрээ* хэлэлцээр* санамж* протокол* баримт* төсөл* төсл* хөтөлбөр*",
        doubt="зуу зуун хагас наяд дахин",
    ),
    "tr": Figures(
        powers="3=bin 6=milyon 9=milyar 12=trilyon",
        money="EUR=avro*/euro* USD=abd_dolar*/amerikan_dolar* TRY=tl/lira/liraya/liralık/liranın/türk_lira* "
        "KRW=won/wona JPY=yen/yene CNY=yuan/yuana RUB=ruble*/rus_ruble*",
        things="anlaşma* mutabakat* protokol* belge* sözleşme* proje* program*",
        doubt="yüz buçuk düzine kat yarım",
    ),
    "ar": Figures(
        powers="3=الف/الاف/الفا 6=مليون/ملايين/مليونا 9=مليار/مليارات/بليون 12=تريليون/ترليون",
        money="EUR=يورو USD=دولار_امريكي/دولار_اميركي JOD=دينار_اردني KWD=دينار_كويتي "
        "TND=دينار_تونسي MAD=درهم_مغربي QAR=ريال_قطري OMR=ريال_عماني SAR=ريال_سعودي AED=درهم_اماراتي "
        "KRW=وون EGP=جنيه_مصري",
        things="اتفاقية اتفاقيات مذكرة مذكرات بروتوكول* وثيقة وثائق عقد عقود مشروع* مشاريع برنامج برامج",
        doubt="مئة مائة مئات نصف ونصف عشرات اضعاف مرة مرات",
    ),
    "vi": Figures(
        powers="3=nghìn/ngàn 6=triệu 9=tỷ/tỉ 12=nghìn_tỷ/nghìn_tỉ/ngàn_tỷ",
        money="USD=usd/đô_la_mỹ/đô_la_my VND=đồng EUR=euro KRW=won JPY=yên/yen",
        things="hiệp_định thỏa_thuận thoả_thuận biên_bản bản_ghi_nhớ văn_kiện nghị_định hợp_đồng dự_án chương_trình",
        doubt="trăm chục tá rưỡi lần vạn",
    ),
    "id": Figures(
        powers="3=ribu 6=juta 9=miliar/milyar 12=triliun/trilyun",
        money="USD=dolar_as/dolar_amerika EUR=euro IDR=rupiah KRW=won JPY=yen CNY=yuan",
        things="perjanjian persetujuan nota memorandum* protokol* dokumen kesepakatan kontrak proyek program",
        doubt="ratus puluh lusin setengah kali",
    ),
    "ko": Figures(
        powers="1=십 2=백 3=천 4=만 5=십만 6=백만 7=천만 8=억 9=십억 10=백억 11=천억 12=조",
        money="USD=미국달러/미국_달러/미달러/미_달러/미불 AUD=호주달러/호주_달러 CAD=캐나다달러/캐나다_달러 "
        "SGD=싱가포르달러/싱가포르_달러 GBP=파운드/영국_파운드 EUR=유로 KRW=원 JPY=엔 CNY=위안 "
        "MNT=투그릭/투그리크 RUB=루블",
        things="협정 약정 양해각서 문서 의정서 계약 조약 MOU 사업 프로젝트 프로그램 합의서",
        between="건 개",
        doubt="배",
    ),
    "ja": Figures(
        powers="1=十 2=百 3=千 4=万 5=十万 6=百万 7=千万 8=億 9=十億 10=百億 11=千億 12=兆",
        money="USD=米ドル AUD=豪ドル CAD=カナダドル SGD=シンガポールドル GBP=英ポンド EUR=ユーロ JPY=円 "
        "KRW=ウォン CNY=人民元 RUB=ルーブル",
        things="協定 覚書 文書 議定書 契約 条約 事業 プロジェクト 取決め",
        between="件 つ 本 の",
        doubt="倍 余 数",
    ),
    "zh": Figures(
        powers="1=十 2=百 3=千 4=万/萬 5=十万/十萬 6=百万/百萬 "
        "7=千万/千萬 8=亿/億 9=十亿/十億 10=百亿/百億 11=千亿/千億 12=万亿/萬億",
        money="USD=美元 EUR=欧元/歐元 JPY=日元/日圆/日圓 KRW=韩元/韓元/韩圆/韓圜 "
        "CNY=人民币/人民幣/元人民币/元人民幣 RUB=卢布/盧布 MNT=图格里克/圖格里克 "
        "HKD=港元/港币/港幣 AUD=澳元 CAD=加元 GBP=英镑/英鎊 TWD=新台币/新臺幣",
        things="协定 協定 协议 協議 谅解备忘录 諒解備忘錄 备忘录 文件 议定书 議定書 合同 条约 項目 项目 合作文件",
        between="项 項 份 个 個",
        doubt="倍 余 餘 多 几 兆",
    ),
}
