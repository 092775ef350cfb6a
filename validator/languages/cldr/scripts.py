"""The languages written in each script, from CLDR's likely subtags.

Made by tests/derive_cldr.py with Babel 2.18.0 and pycountry 26.2.16.
"""

SCRIPTS = {
    "Adlm": "ff",
    "Arab": "apc ar az bal bgn ckb fa ha kk ks ku ky lrc ms mzn pa ps sd sdh skr tg tk trw tt ug ur uz",
    "Armn": "hy",
    "Avst": "ae",
    "Beng": "as bn mni",
    "Bopo": "zh",
    "Cakm": "ccp",
    "Cans": "cr csw iu oj",
    "Cher": "chr",
    "Copt": "cop",
    "Cyrl": "ab av az ba be bg bs ce cu cv kaa kk ku kv ky mdf mk mn myv os ru sah sr tg tk tt tyv ug uk uz",
    "Deva": "bgc bho brx doi hi kok ks kxv mai mr ne raj sa sat sd xnr",
    "Ethi": "am byn gez ti tig wal",
    "Geor": "ka",
    "Grek": "el",
    "Gujr": "gu",
    "Guru": "pa",
    "Hanb": "zh",
    "Hans": "yue zh",
    "Hant": "yue zh",
    "Hebr": "he iw ji yi",
    "Hmng": "hnj",
    "Hmnp": "hnj",
    "Jpan": "ja",
    "Khmr": "km",
    "Knda": "kn",
    "Kore": "ko",
    "Laoo": "lo",
    "Latn": (
        "aa af agq ak an ann arn asa ast ay az bal bas be bem bew bez bi blo bm br bs bss ca cad cch ceb cgg "
        "ch cho cic co cs cy da dav de dje dsb dua dyo ebu ee en eo es et eu ewo ff fi fil fj fo fr frr fur "
        "fy ga gaa gd gl gn gsw guz gv ha haw hi ho hr hsb ht hu hz ia id ie ig ik in io is it iu jbo jgo jmc "
        "jv jw kaa kab kaj kam kcg kde kea ken kg kgp khq ki kj kk kkj kl kln kok kpe kr ksb ksf ksh ku kw "
        "kxv ky la lag lb lg li lij lkt lld lmo ln lt ltg lu luo luy lv mas mer mfe mg mgh mgo mh mhn mi mic "
        "mo moh ms mt mua mus na naq nb nd nds ng nl nmg nn nnh no nr nso nus nv ny nyn oc om pap pcm pis pl "
        "prg pt qu quc rif rm rn ro rof rw rwk saq sbp sc scn se seh ses sg shi sid sk sl sm sma smj smn sms "
        "sn so sq sr ss ssy st su sv sw szl teo tg tk tl tn to tok tpi tr trv ts tt twq ty tzm ug uz vai ve "
        "vec vi vmw vo vun wa wae wbp wo xh xog yav yo yrl za zu"
    ),
    "Mlym": "ml",
    "Mong": "mn",
    "Mtei": "mni",
    "Mymr": "my shn",
    "Nkoo": "bm nqo",
    "Olck": "sat",
    "Orya": "kxv or",
    "Osge": "osa",
    "Rohg": "rhg",
    "Sinh": "pi si",
    "Syrc": "syr",
    "Taml": "ta",
    "Tavt": "blt",
    "Telu": "kxv te",
    "Tfng": "shi zgh",
    "Thaa": "dv",
    "Thai": "th",
    "Tibt": "bo dz",
    "Vaii": "vai",
    "Yezi": "ku",
    "Yiii": "ii",
}
