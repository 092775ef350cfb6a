"""Adjectives of countries by language, folded; ``*`` any ending of up to four letters. In pairs: ``franco-mongole``."""

ADJECTIVES = {
    "en": "AFG=afghan ALB=albanian DZA=algerian AGO=angolan ARG=argentine/argentinian ARM=armenian AUS=australian "
    "AUT=austrian AZE=azerbaijani BHR=bahraini BGD=bangladeshi BLR=belarusian/belarussian BEL=belgian BLZ=belizean "
    "BEN=beninese BTN=bhutanese BOL=bolivian BIH=bosnian BWA=botswanan BRA=brazilian BGR=bulgarian KHM=cambodian "
    "CMR=cameroonian CAN=canadian TCD=chadian CHL=chilean CHN=chinese/sino COL=colombian CRI=costarican HRV=croatian "
    "CUB=cuban CYP=cypriot CZE=czech DNK=danish NLD=dutch EGY=egyptian EST=estonian ETH=ethiopian FJI=fijian "
    "FIN=finnish FRA=french/franco GAB=gabonese GMB=gambian GEO=georgian DEU=german GHA=ghanaian GRC=greek "
    "GTM=guatemalan GUY=guyanese HTI=haitian HND=honduran HUN=hungarian ISL=icelandic IND=indian/indo IDN=indonesian "
    "IRN=iranian IRQ=iraqi IRL=irish ISR=israeli ITA=italian CIV=ivorian JAM=jamaican JPN=japanese JOR=jordanian "
    "KAZ=kazakh/kazakhstani KEN=kenyan KOR=korean KWT=kuwaiti KGZ=kyrgyz LAO=lao/laotian LVA=latvian LBN=lebanese "
    "LBR=liberian LBY=libyan LTU=lithuanian LUX=luxembourgish MDG=malagasy MWI=malawian MYS=malaysian MDV=maldivian "
    "MLI=malian MLT=maltese MUS=mauritian MEX=mexican MDA=moldovan MNG=mongolian MNE=montenegrin MAR=moroccan "
    "MOZ=mozambican NAM=namibian NPL=nepalese/nepali NIC=nicaraguan NGA=nigerian NER=nigerien NOR=norwegian OMN=omani "
    "PAK=pakistani PSE=palestinian PAN=panamanian PRY=paraguayan PER=peruvian PHL=philippine POL=polish PRT=portuguese "
    "QAT=qatari ROU=romanian RUS=russian/russo RWA=rwandan WSM=samoan SAU=saudi SEN=senegalese SRB=serbian "
    "SGP=singaporean SVK=slovak SVN=slovenian SOM=somali ESP=spanish LKA=srilankan SDN=sudanese SWE=swedish CHE=swiss "
    "SYR=syrian TJK=tajik TZA=tanzanian THA=thai TGO=togolese TON=tongan TUN=tunisian TUR=turkish TKM=turkmen "
    "UGA=ugandan UKR=ukrainian ARE=emirati GBR=british USA=american URY=uruguayan UZB=uzbek VEN=venezuelan "
    "VNM=vietnamese YEM=yemeni ZMB=zambian ZWE=zimbabwean",
    "fr": "FRA=franco/français* DZA=algéro/algérien* TUN=tuniso/tunisien* MAR=maroco/marocain* CHN=sino/chinois* "
    "RUS=russo/russe KOR=coréano/coréen* MNG=mongol/mongole JPN=nippo/nippon/nippone/japonais* ITA=italo/italien* "
    "ESP=hispano/espagnol* PRT=luso/portugais* DEU=germano/allemand* TUR=turco/turc/turque EGY=égypto/égyptien* "
    "SEN=sénégalo/sénégalais* CIV=ivoiro/ivoirien* CMR=camerounais* MLI=malien* VNM=vietnamien* CHE=helvético/suisse "
    "BEL=belgo/belge LBN=libano/libanais* SAU=saoudien*/saoudo IRN=iranien*/irano IND=indo/indien* BRA=brésilien* "
    "CAN=canadien* MRT=mauritano/mauritanien* LBY=libyen* QAT=qatari* KAZ=kazakh* UKR=ukrainien* POL=polonais*",
    "es": "ESP=hispano/español* ARG=argentin*/argentino CHL=chilen* PER=peruan* BOL=bolivian* PRY=paraguay* URY=uruguay* "
    "BRA=brasileñ*/brasileiro COL=colombian* VEN=venezolan* ECU=ecuatorian* MEX=mexican* CRI=costarricense PAN=panameñ* "
    "CUB=cuban* GTM=guatemaltec* HND=hondureñ* SLV=salvadoreñ* DOM=dominican* KOR=corean* CHN=chin*/sino RUS=rus* "
    "JPN=japones*/japonés/nipo MNG=mongol* FRA=franco/frances*/francés DEU=aleman*/alemán ITA=italian*/ítalo "
    "PRT=portugues*/portugués/luso MAR=marroquí/hispanomarroquí DZA=argelin* TUR=turco/turca VNM=vietnamit* IND=indi*",
    "pt": "PRT=luso/portugues*/português BRA=brasileir*/brasilo AGO=angolan* MOZ=moçambican* CPV=cabo-verdian* "
    "CHN=sino/chines*/chinês KOR=corean* JPN=nipo/japones* ESP=hispano/espanhol* MAR=marroquin* DZA=argelin* "
    "TUN=tunisin* RUS=russo/russa MNG=mongol* CHL=chilen* ARG=argentin* FRA=franco/frances* DEU=alemã/alemão/germano",
    "de": "DEU=deutsch* MNG=mongolisch* KOR=koreanisch* CHN=chinesisch* RUS=russisch* JPN=japanisch* AUT=österreichisch* "
    "CHE=schweizerisch* FRA=französisch* TUR=türkisch* POL=polnisch* UKR=ukrainisch* KAZ=kasachisch* UZB=usbekisch* "
    "VNM=vietnamesisch* IND=indisch* ISR=israelisch* EGY=ägyptisch* MAR=marokkanisch* TUN=tunesisch* DZA=algerisch* "
    "BRA=brasilianisch* ARG=argentinisch* CHL=chilenisch* CZE=tschechisch* SVK=slowakisch* HUN=ungarisch* "
    "ITA=italienisch* ROU=rumänisch* BGR=bulgarisch* SRB=serbisch* HRV=kroatisch* SVN=slowenisch* NLD=niederländisch*",
    "ru": "RUS=российск*/российско MNG=монгольск*/монголо KOR=корейск*/корейско CHN=китайск*/китайско JPN=японск* "
    "KAZ=казахстанск*/казахстанско UZB=узбекск*/узбекистанск* KGZ=киргизск*/кыргызск* TJK=таджикск*/таджикистанск* "
    "TKM=туркменск*/туркмено BLR=белорусск*/белорусско ARM=армянск*/армяно AZE=азербайджанск*/азербайджано "
    "VNM=вьетнамск*/вьетнамо IND=индийск* TUR=турецк* IRN=иранск*/ирано DEU=германск*/немецк* FRA=французск* "
    "SRB=сербск*/сербско HUN=венгерск*/венгерско EGY=египетск*/египетско DZA=алжирск* CUB=кубинск* SAU=саудовск*",
    "mn": "KOR=солонгосын MNG=монголын RUS=оросын CHN=хятадын JPN=японы DEU=германы TUR=туркийн KAZ=казахстаны "
    "VNM=вьетнамын KGZ=киргизийн UZB=узбекистаны HUN=унгарын POL=польшийн CZE=чехийн",
    "ar": "SAU=السعودية KOR=الكورية EGY=المصرية JOR=الأردنية IRQ=العراقية TUR=التركية TUN=التونسية DZA=الجزائرية "
    "MAR=المغربية KWT=الكويتية QAT=القطرية ARE=الإماراتية OMN=العمانية BHR=البحرينية LBN=اللبنانية SYR=السورية "
    "YEM=اليمنية SDN=السودانية LBY=الليبية PSE=الفلسطينية CHN=الصينية RUS=الروسية JPN=اليابانية IND=الهندية "
    "PAK=الباكستانية IRN=الإيرانية FRA=الفرنسية DEU=الألمانية ITA=الإيطالية ESP=الإسبانية USA=الأمريكية GBR=البريطانية "
    "MNG=المنغولية KAZ=الكازاخستانية UZB=الأوزبكية AZE=الأذربيجانية",
}
# One sign for a country, where two of them name a pair: 中蒙, 日・モンゴル, 한-몽. What can be several is left out: 巴, 伊.
SIGNS = {
    "zh": "中=CHN 蒙=MNG 俄=RUS 日=JPN 韩=KOR 韓=KOR 美=USA 英=GBR 法=FRA 德=DEU 越=VNM 泰=THA 老=LAO 柬=KHM 缅=MMR 菲=PHL 澳=AUS",
    "ja": "日=JPN 中=CHN 韓=KOR 米=USA 英=GBR 仏=FRA 独=DEU 露=RUS 蒙=MNG 越=VNM 印=IND 豪=AUS",
    "ko": "한=KOR 중=CHN 일=JPN 미=USA 러=RUS 몽=MNG 호=AUS 영=GBR 독=DEU 불=FRA",
}
NO_PAIRS = ("中美洲",)  # begins like a pair
# One body that acts as a side: its id, and the names that it goes by.
UNIONS = {
    "EU": "EU/E.U./European Union/UE/Union européenne/Unión Europea/União Europeia/Unione europea/Europäische Union/ЕС/"
    "Европейский союз/欧盟/歐盟/유럽연합/欧州連合/AB/Avrupa Birliği/Liên minh Châu Âu/Uni Eropa",
    "ASEAN": "ASEAN/АСЕАН/아세안/东盟/東盟",
}
