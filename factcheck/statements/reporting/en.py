"""English words of reporting."""

from factcheck.statements.reporting.vocabulary import Reporting, words

WORDS = Reporting(
    code="en",
    say=words(
        """said says say told tells announced announces stated declared declares warned warns insisted insists
        alleged alleges allege testified confirmed confirms denied denies tweeted acknowledged acknowledges
        conceded concedes vowed reported reiterated asserted asserts contended contends replied"""
    ),
    say_that=words(
        """added adds noted notes claimed claims argued argues explained explains wrote writes reports
        suggested suggests believes estimated revealed reveals predicted predicts maintained maintains
        admitted admits stressed stresses emphasized emphasised concluded concludes continued agreed
        asked asks complained promised pledged remarked observed commented cautioned shouted cried
        recalled countered responded states predict believe say claim argue warn"""
    ),
    tell=words("told tells"),
    show=words(
        """shows show showed indicates indicate indicated suggests suggest suggested estimates finds found
        put puts"""
    ),
    according=(("according", "to"), ("in", "the", "words", "of"), ("by", "the", "count", "of")),
    that=words("that"),
    clause_pronouns=words("he she it they there we"),
    pronouns={"he": "he", "she": "she", "they": "they", "it": "it"},
    determiners=words(
        """the a an his her its their our this that these those two three four five several some many most
        both one another"""
    ),
    prepositions=words(
        """of for from in at on with by to under near into about against between during over through within
        across inside outside despite without like"""
    ),
    boundaries=words(
        """and but or that which who whose whom when while because as if after before since although though
        so until where why how what than is are was were be been being has have had did does do will
        would could can may might must should adding not never also then there i we you he she they it
        him them me us seen obtained reviewed"""
    ),
    subordinators=words(
        """after before when because since although though while if whether until unless what why how once
        where"""
    ),
    passives=words(
        """is are was were be been being not never n't nor get gets got would could might must should may
        can cannot who whom"""
    ),
    adverbs=words(
        """also later then has have had again once repeatedly previously already recently earlier however
        meanwhile but and yet still today yesterday now separately afterwards subsequently simply only
        even first finally instead therefore moreover furthermore"""
    ),
    times=words(
        """monday tuesday wednesday thursday friday saturday sunday january february march april june july
        august september october november december today yesterday tonight week month year night morning
        afternoon evening late early last this"""
    ),
    roles=words(
        """police officials authorities prosecutors investigators doctors witnesses residents neighbours
        neighbors experts analysts scientists researchers organisers organizers critics campaigners
        activists lawyers firefighters rescuers engineers ministers diplomats lawmakers soldiers aides
        relatives survivors judges troops rebels economists historians opponents supporters teachers
        fishermen sources spokespeople spokesmen traders dealers brokers farmers bankers voters
        inspectors detectives management staff parliament regulators
        unions medics hospitals media intelligence mayor president minister chief spokesman spokeswoman
        spokesperson governor secretary director envoy ambassador commander chairman chairwoman
        professor officer captain owner leader senator judge coach lawyer attorney analyst expert
        resident witness official executive manager founder author colonel general sergeant lieutenant
        king queen prince inspector detective deputy superintendent harbourmaster"""
    ),
    evidence=words(
        """intelligence estimates figures data study studies survey surveys poll polls report reports
        documents records statistics research analysis audit inquiry investigation census findings
        papers document estimate review"""
    ),
    titles=words(
        """mr mrs ms miss dr prof professor sir lord lady dame president prime minister mayor chancellor
        senator sen rep representative governor gov general gen colonel col captain capt lieutenant lt
        major sergeant sgt judge justice king queen prince princess pope bishop archbishop ambassador
        secretary chief inspector detective superintendent officer father sister rev foreign vice deputy
        former chairman chairwoman commissioner envoy spokesman spokeswoman spokesperson director
        admiral"""
    ),
    agent_nouns=True,
)
