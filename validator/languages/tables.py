"""How each language counts sessions: its ordinals, and the words around them that decide what is counted.

A cell holds words apart by blanks, folded (``words.fold``); ``/`` parts spellings of one word, ``_`` is a blank inside
one, ``*`` any beginning or end. To add a language, add its entry, and its cases to the tests.
"""

from typing import NamedTuple


class Table(NamedTuple):
    """One language. Regular expressions have the number in group 1 and are tried without regard to case."""

    digits: str  # an ordinal wherever it stands: 7th
    loose: str = ""  # an ordinal only beside a word for session: "7." in German; Roman numbers are added
    roman: str = "%s"  # how a Roman number (%s) is written beside a word for session; "" where it is not
    small: str = ""  # the ordinals from 1 on
    more: str = ""  # others: 20=twentieth
    stems: str = ""  # what opens a compound: 20=twenty; + where the units go on to 19
    units: str = ""  # its units, where they are not those of ``small``
    join: str = "{stem} {unit}"
    endings: str = ""  # put after each of the above, but for words with !
    guard: str = ""  # before an ordinal: only its end is known (hundred and first)
    session: str = ""  # words for session
    meeting: str = ""  # words for meeting: only of a committee, or in a few words
    body: str = ""  # words for committee
    joint: str = ""  # with these it counts although nothing stands between: 7e Commission mixte
    link: str = ""  # words in lower case that may stand between
    block: str = ""  # words that show that something else is counted
    other: str = ""  # bodies of others, where they follow the word for session: "session of the General Assembly"
    since: str = ""  # "the first session since 2019" counts nothing
    anew: str = ""  # nor does "the first session under the new agreement"; of the second it says nothing
    lead: str = ""  # articles: "the 7th" alone is the number that was asked for
    months: str = ""  # "June 14th": the day of a date
    theirs: str = ""  # "their second meeting" is one of the persons
    after: bool = False  # the number stands after the word for session
    opener: str = ""  # stands before the number, unless that follows the word for session at once (Vietnamese)
    closer: str = ""  # may follow a spelled number; before other words it means "both", "all three" (Indonesian)
    far: int = 12  # words that may stand between


TABLES: dict[str, Table] = {
    "en": Table(
        digits="([0-9]{1,3})(?:st|nd|rd|th|ˢᵗ|ⁿᵈ|ʳᵈ|ᵗʰ)",
        roman="%s(?:th)?",
        small="first/inaugural second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
        "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth",
        more="20=twentieth 30=thirtieth 40=fortieth 50=fiftieth 60=sixtieth 70=seventieth 80=eightieth 90=ninetieth",
        stems="20=twenty 30=thirty 40=forty 50=fifty 60=sixty 70=seventy 80=eighty 90=ninety",
        guard="hundred hundredth thousand and",
        session="session sessions",
        meeting="meeting meetings round rounds",
        body="committee committees commission commissions council",
        joint="meeting meetings session sessions",
        link="joint mixed and of the for annual regular ordinary extraordinary special plenary formal bilateral "
        "trilateral economic trade commercial political technical scientific cultural strategic intergovernmental "
        "inter governmental ministerial government level high cooperation co operation partnership consultative "
        "steering management coordination implementation development energy agriculture agricultural transport "
        "investment defence defense consular maritime fisheries environment environmental science technology standing "
        "full overall",
        block="visit* anniversar* summit* forum* half quarter* year* centur* time times phase* stage* minister "
        "ministers vice deputy secretary secretaries president* premier prime lady ladies world war industrial "
        "revolution country countries party parties nation nations united un united place class generation* language "
        "floor pillar track wave edition day days week* month* january february march april may june july august "
        "september october november december negotiation* negotiating talks consultations dialogue* working sub "
        "subcommittee* subcommission* group groups task general assembly congress parliament* conference* human "
        "rights security cop step* batch lieutenant person hand reading expert* preparatory person face physical "
        "virtual online heritage codex unesco who board",
        other="negotiation* negotiating talks consultations dialogue* working sub subcommittee* subcommission* group "
        "groups "
        "task general assembly congress parliament* conference* summit* forum* human rights security cop expert* "
        "preparatory united nations un heritage codex unesco who board",
        since="since year years decade decades pandemic ever time",
        anew="after under",
        lead="the this its our a held",
        months="january february march april may june july august september october november december",
        theirs="their his her my your",
    ),
    "fr": Table(
        digits="([0-9]{1,3})(?:ers?|ère|re|nde?|e|è|ème|eme|ième|ieme|ᵉ|ᵉʳ|ʳᵉ)",
        roman="%s(?:e|è|ème|eme|ᵉ)?",
        small="premier/premiere second/seconde/deuxieme troisieme quatrieme cinquieme sixieme septieme huitieme "
        "neuvieme dixieme onzieme douzieme treizieme quatorzieme quinzieme seizieme dix_septieme dix_huitieme "
        "dix_neuvieme",
        more="20=vingtieme 30=trentieme 40=quarantieme 50=cinquantieme 60=soixantieme 80=quatre_vingtieme",
        stems="20=vingt 30=trente 40=quarante 50=cinquante 60+=soixante 80+=quatre_vingt",
        units="unieme/et_unieme deuxieme troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme "
        "onzieme/et_onzieme douzieme treizieme quatorzieme quinzieme seizieme dix_septieme dix_huitieme dix_neuvieme",
        guard="cent cents mille",
        session="session sessions",
        meeting="reunion reunions rencontre rencontres",
        body="commission commissions comite comites conseil",
        joint="mixte mixtes conjoint conjointe intergouvernemental intergouvernementale bilateral bilaterale paritaire",
        link="de du des la le les l d et grande haute mixte reunion pleniere ordinaire commune conjointe",
        block="ministre* ministeriel* vice fois semestre trimestre siecle guerre anniversaire annee visite* sommet "
        "forum edition phase etape jour journee partie plan conference* dialogue negociation* consultations groupe* "
        "sous assemblee onu nations unies parlement* dame pays place secretaire president* adjoint* preparatoire "
        "droits securite europeen europeenne",
        other="sommet forum conference* dialogue negociation* consultations groupe* sous assemblee onu nations unies "
        "parlement* preparatoire droits securite",
        since="depuis an ans annee annees",
        anew="apres sous",
        lead="le la les l cette ce sa leur notre",
        theirs="leur leurs son",
    ),
    "es": Table(
        digits=r"([0-9]{1,3})(?:\.?[ªº°](?! ?[CFN]\b)|\.?(?:er|ra|ro|da|do|ta|to|ma|mo|va|vo|na|no|a|o)\.?)",
        small="primer/primero/primera segundo/segunda tercer/tercero/tercera cuarto/cuarta quinto/quinta sexto/sexta "
        "septimo/septima/setimo/setima octavo/octava noveno/novena decimo/decima",
        more="1=inaugural 11=undecimo/undecima 12=duodecimo/duodecima 20=vigesimo/vigesima 30=trigesimo/trigesima "
        "40=cuadragesimo/cuadragesima 50=quincuagesimo/quincuagesima 60=sexagesimo/sexagesima",
        stems="10=decimo/decimo_/decima_ 20=vigesimo/vigesimo_/vigesima_ 30=trigesimo/trigesimo_/trigesima_ "
        "40=cuadragesimo/cuadragesimo_/cuadragesima_ 50=quincuagesimo/quincuagesimo_/quincuagesima_",
        join="{stem}{unit}",
        guard="centesimo centesima",
        session="sesion sesiones",
        meeting="reunion reuniones ronda rondas encuentro",
        body="comision comisiones comite comites consejo",
        joint="mixta mixto conjunta conjunto intergubernamental bilateral binacional interministerial",
        link="de del la el los las y e gran mixta reunion ordinaria extraordinaria plenaria conjunta",
        block="ministr* vez semestre trimestre siglo guerra aniversario ano anos visita* cumbre* foro* edicion fase "
        "etapa dia parte plan conferencia* dialogo* negociacion* consultas grupo* sub subcomision* asamblea onu "
        "naciones unidas parlament* dama pais paises lugar vice secretari* president* preparatoria derechos seguridad "
        "europea",
        other="cumbre* foro* conferencia* dialogo* negociacion* consultas grupo* sub subcomision* asamblea onu "
        "naciones "
        "unidas parlament* preparatoria derechos seguridad",
        since="desde ano anos",
        anew="tras despues bajo",
        lead="la el los las esta este su nuestra",
        theirs="sus",
    ),
    "pt": Table(
        digits=r"([0-9]{1,3})\.?[ªº°ao]\.?",
        small="primeiro/primeira segundo/segunda terceiro/terceira quarto/quarta quinto/quinta sexto/sexta "
        "setimo/setima/septimo/septima oitavo/oitava nono/nona decimo/decima",
        more="1=inaugural 11=undecimo/undecima 12=duodecimo/duodecima 20=vigesimo/vigesima 30=trigesimo/trigesima "
        "40=quadragesimo/quadragesima 50=quinquagesimo/quinquagesima",
        stems="10=decimo_/decima_ 20=vigesimo_/vigesima_ 30=trigesimo_/trigesima_ 40=quadragesimo_/quadragesima_",
        join="{stem}{unit}",
        guard="centesimo centesima",
        session="sessao sessoes",
        meeting="reuniao reunioes ronda rodada encontro",
        body="comissao comissoes comite comites conselho",
        joint="mista misto conjunta conjunto intergovernamental bilateral binacional",
        link="de da do das dos a o e grande mista reuniao ordinaria extraordinaria plenaria conjunta",
        block="ministr* feira vez semestre trimestre seculo guerra aniversario ano anos visita* cimeira* cupula* "
        "forum edicao fase etapa dia parte plano conferencia* dialogo* negocia* consultas grupo* sub subcomissao* "
        "assembleia onu nacoes unidas parlament* dama pais paises lugar vice secretari* president* preparatoria "
        "direitos seguranca europeia",
        other="cimeira* cupula* forum conferencia* dialogo* negocia* consultas grupo* sub subcomissao* assembleia onu "
        "nacoes unidas parlament* preparatoria direitos seguranca",
        since="desde ano anos",
        anew="apos depois sob",
        lead="a o as os esta este sua nossa",
        theirs="suas",
    ),
    "de": Table(
        digits="([0-9]{1,3})te[nrsm]?",
        loose=r"([0-9]{1,3})\.(?=\s)",
        roman=r"%s\.",
        small="erst zweit dritt viert fünft sechst siebt/siebent acht neunt zehnt elft zwölft dreizehnt vierzehnt "
        "fünfzehnt sechzehnt siebzehnt achtzehnt neunzehnt",
        more="20=zwanzigst 30=dreissigst 40=vierzigst 50=fünfzigst 60=sechzigst 70=siebzigst 80=achtzigst 90=neunzigst",
        stems="20=zwanzigst 30=dreissigst 40=vierzigst 50=fünfzigst 60=sechzigst 70=siebzigst 80=achtzigst "
        "90=neunzigst",
        units="ein zwei drei vier fünf sechs sieben acht neun",
        join="{unit}und{stem}",
        endings="e en er es em",
        session="sitzung sitzungen tagung tagungen *sitzung *tagung",
        meeting="treffen runde",
        body="*kommission *ausschuss *ausschusses *komitee *komitees",
        link="der des die gemeinsame gemeinsamen gemischte gemischten ordentliche ordentlichen bilaterale bilateralen "
        "deutsch und für zwischenstaatliche zwischenstaatlichen regierung",
        block="minister* stellvertretend* vize* staatssekretär* mal jahr* halbjahr quartal jahrhundert* weltkrieg "
        "besuch* gipfel* forum phase etappe tag tage teil plan konferenz* dialog* verhandlung* konsultation* "
        "arbeitsgruppe* unter* januar februar märz april mai juni juli august september oktober november dezember "
        "vereinten nationen un generalversammlung bundestag* parlament* dame land länder staatsminister* präsident* "
        "europäische europäischen",
        other="gipfel* forum konferenz* dialog* verhandlung* konsultation* arbeitsgruppe* unterausschuss* "
        "unterkommission* vereinten nationen un generalversammlung bundestag* bundesrat* parlament*",
        since="seit jahr jahren",
        anew="nach unter",
        lead="der die das den dem diese dieser ihre ihrer",
        theirs="ihr ihres ihrem",
    ),
}
