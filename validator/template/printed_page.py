"""What the pages of ministries print around a release, in many languages: labels, kinds of text, names of offices."""

import re

# Folded, without the colon. What stands beside one of them is the value.
DATE = frozenset(
    """
    date|date of publication|publication date|date published|published|published on|posted|posted on|post date|issued
    issued on|date of issue|issue date|release date|released|released on|date of release|press release date
    등록일|등록일자|작성일|작성일자|게시일|게시일자|배포일|배포일자|날짜|보도일자|日期|发布日期|发布时间|發布日期|發布時間|发表时间|掲載日|公開日
    発表日|日付|fecha|fecha de publicación|publicado|publicado el|publicado em|data|data de publicação|data da publicação
    date de publication|publié|publié le|mis en ligne le|datum|veröffentlicht|veröffentlicht am|erscheinungsdatum
    дата|дата публикации|опубликовано|огноо|нийтэлсэн огноо|нийтлэсэн огноо|التاريخ|تاريخ|تاريخ النشر|tarih|yayın tarihi
    yayınlanma tarihi|ngày đăng|ngày|ngày xuất bản|tanggal|tanggal terbit|tanggal publikasi|data pubblicazione|data di pubblicazione
    """.strip()
    .replace("\n", "|")
    .split("|")
)
HITS = frozenset(
    """
    hit|hits|view|views|page views|read count|조회|조회수|浏览次数|浏览量|瀏覽次數|点击|点击数|點擊數|阅读|阅读量|閲覧数|просмотров|просмотры
    количество просмотров|visitas|vistas|número de visitas|visualizações|acessos|vues|nombre de vues|aufrufe|үзсэн|уншсан|المشاهدات
    عدد المشاهدات|görüntülenme|okunma|lượt xem|dilihat|visualizzazioni
    """.strip()
    .replace("\n", "|")
    .split("|")
)
# A line that says what sort of text follows, and no more.
KIND = frozenset(
    """
    press release|press releases|news release|media release|news|press|for immediate release|press statement|press note
    보도자료|보도 자료|新闻稿|新聞稿|报道发表|報道発表|プレスリリース|comunicado de prensa|nota de prensa|nota à imprensa|comunicado
    nota de imprensa|communiqué de presse|communiqué|pressemitteilung|presseinformation|medienmitteilung|пресс-релиз
    хэвлэлийн мэдээ|мэдээ|بيان صحفي|خبر صحفي|basın açıklaması|basın bülteni|thông cáo báo chí|siaran pers|comunicato stampa
    """.strip()
    .replace("\n", "|")
    .split("|")
)
DATE, HITS, KIND = (frozenset(word.strip() for word in words) for words in (DATE, HITS, KIND))
# How a row of a menu begins, a byline or the words below a picture.
MENU = re.compile(
    r"(?:skip|jump|go|back|return) to\b|all rights reserved|cookies?\b|sign in|log ?in|share (?:this|on)|by [A-Z]|photo\b|"
    r"바로가기|본문|跳转|メニュー|ir al contenido|aller au contenu|zum inhalt|перейти|версия для|хайх|przejdź|pular para|salta al",
    re.IGNORECASE,
)
# The section of a site that releases stand in: more than one release, or the word news.
SECTION = re.compile(
    r"(?:[^\W\d_]+\s+){0,3}(?:News|Press Releases|Media Releases|News Releases|Statements)|보도자료|Noticias|Comunicados|Actualités|"
    r"Communiqués de presse|Pressemitteilungen|Новости|Пресс-релизы"
)
# A line that is no more than the name of an office, as letterheads have it.
OFFICE = re.compile(
    r"(?:The\s+)?(?:[A-Z][\w'’.-]+\s+)?(?:Ministry|Department|Embassy)\s+(?:of|for)\s+[^.:;!?]+|"
    r"(?:The\s+)?(?:Office|Government)\s+of\s+the\s+[^.:;!?]+|Prime Minister['’]s Office|European Commission|"
    r"Ministerio\s+de(?:l)?\s+[^.:;!?]+|Minist[ée]rio\s+d[aoe]s?\s+[^.:;!?]+|Minist[èe]re\s+d[eu](?:\s+l['’a])?\s*[^.:;!?]+|"
    r"Ministero\s+d(?:i|el|ella|egli)\s*[^.:;!?]+|Bundesministerium\s+(?:für|der|des)\s+[^.:;!?]+|Auswärtiges Amt|"
    r"Министерство\s+[^.:;!?]+|[А-ЯЁӨҮ][^.:;!?]+\sяам|\S{0,12}(?:외교부|산업통상자원부|기획재정부)|"
    r"(?:中华人民共和国)?(?:外交部|商务部)|外務省|経済産業省|وزارة\s+[^.:;!?]+|"
    r"(?:[^\W\d_]+\s+){1,4}Bakanlığı|Bộ\s+(?:Ngoại giao|Công Thương)|Kementerian\s+[^.:;!?]+"
)
# After the name of an office, one of these shows that the line says something of it.
SAYS = re.compile(
    r"\b(?:says?|holds?|held|hosts?|announces?|meets?|and\s+Minist|celebra|anuncia|annonce|teilt|will|to\s+[a-z]+|hosted|"
    r"issues?|news|website|contact|press|visits?|welcomes?|spokes\w+|joint|committee|session)\b|[\"“”|]",
    re.IGNORECASE,
)
