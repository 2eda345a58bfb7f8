"""What the coach notices, and where: the sentences are the tests' own."""

from itertools import pairwise

import pytest

from conflictapp.coach.coach import remarks
from conflictapp.coach.remark import Field, Kind

OF_A_PERSON = {Kind.YOU_MESSAGE, Kind.JUDGING, Kind.NAME_CALLING}


def kinds(language: str, text: str, field: Field = Field.MESSAGE) -> set[Kind]:
    return {each.kind for each in remarks(language, text, field)}


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("en", "I feel sidelined: I feel left out of the budget talks.", Kind.PSEUDO_FEELING),
        ("fr", "Je me sens écartée du budget.", Kind.PSEUDO_FEELING),
        ("en", "You never water the beans.", Kind.GENERALISATION),
        ("fr", "Tu n’arroses jamais les haricots.", Kind.GENERALISATION),
        ("en", "Give me that hose!", Kind.ORDERING),
        ("fr", "Donne-moi ce tuyau !", Kind.ORDERING),
        ("en", "If you don't lock the shed, I'll sell the mower.", Kind.THREATENING),
        ("fr", "Si tu ne fermes pas la remise, je vends la tondeuse.", Kind.THREATENING),
        ("en", "You should be ashamed.", Kind.MORALIZING),
        ("fr", "Tu devrais avoir honte.", Kind.MORALIZING),
        ("en", "Why don't you buy a second hose?", Kind.ADVISING),
        ("fr", "À ta place, j’achèterais un second tuyau.", Kind.ADVISING),
        ("en", "Any sensible person would water at night.", Kind.LECTURING),
        ("fr", "Les chiffres montrent qu’on arrose le soir.", Kind.LECTURING),
        ("en", "You're so clever.", Kind.PRAISING),
        ("fr", "Tu es tellement doué.", Kind.PRAISING),
        ("en", "You're just trying to annoy the neighbours.", Kind.INTERPRETING),
        ("fr", "Tu cherches juste à embêter les voisins.", Kind.INTERPRETING),
        ("en", "Don't worry, the beans will be fine.", Kind.REASSURING),
        ("fr", "Ne t’inquiète pas pour les haricots.", Kind.REASSURING),
        ("en", "Why did you leave the tap open?", Kind.PROBING),
        ("fr", "Pourquoi as-tu laissé le robinet ouvert ?", Kind.PROBING),
        ("en", "Nice of you to water at last.", Kind.SARCASM),
        ("fr", "Quelle surprise, le robinet coule.", Kind.SARCASM),
    ],
)
def test_each_kind_is_noticed_in_each_language(language: str, text: str, kind: Kind) -> None:
    assert kind in kinds(language, text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I feel that you hoard the water."),
        ("en", "I feel like you are hiding the keys."),
        ("en", "You are selfish."),
        ("fr", "J’ai l’impression que tu gardes l’eau pour toi."),
        ("fr", "Tu es égoïste."),
        ("fr", "Je me sens triste parce que tu es méchant."),
    ],
)
def test_a_message_about_the_other_is_noticed_however_it_begins(language: str, text: str) -> None:
    assert kinds(language, text) & OF_A_PERSON


@pytest.mark.parametrize(
    ("language", "text"),
    [
        *(
            ("en", f"Since the move my boss has been {word}, and Ada says so too.")
            for word in ("haughty", "cantankerous", "two-faced", "flippant")
        ),
        *(("en", f"When you {verb}, I feel sad.") for verb in ("belittle him", "browbeat us", "lash out")),
        *(
            ("fr", f"Depuis le déménagement, mon chef est {word}, et Ada le dit aussi.")
            for word in ("désinvolte", "hargneux", "acariâtre", "sournois")
        ),
        *(
            ("fr", f"{verb} et je suis fatigué.")
            for verb in ("Tu me dénigres", "Tu t’acharnes", "Vous pinaillez")
        ),
    ],
)
def test_a_word_of_judgement_is_known_wherever_it_stands(language: str, text: str) -> None:
    assert kinds(language, text) & OF_A_PERSON


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I need you to give back the keys."),
        ("en", "I need a bigger shed."),
        ("fr", "J’ai besoin que tu rendes les clés."),
        ("fr", "J’ai besoin d’un bureau plus grand."),
    ],
)
def test_a_solution_is_noticed_where_a_need_is_expected_and_only_there(language: str, text: str) -> None:
    assert kinds(language, text, Field.NEED) == {Kind.SOLUTION_AS_NEED}
    assert Kind.SOLUTION_AS_NEED not in kinds(language, text, Field.MESSAGE)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "When the tap ran all night, I paid forty euros and I was worried."),
        ("en", "On Tuesday the gate stayed open until noon."),
        ("en", "I don't feel attacked."),
        ("en", "You are not selfish."),
        ("en", "I do not always understand the rules."),
        ("en", "She told me “you are selfish” and I was sad."),
        ("en", "He said 'you never help' and left."),
        ("en", 'My brother wrote "you always lie" on the door; I was hurt.'),
        ("fr", "Quand le robinet a coulé toute la nuit, j’ai payé quarante euros et j’étais inquiète."),
        ("fr", "Mardi, le portail est resté ouvert jusqu’à midi."),
        ("fr", "Je ne me sens pas attaqué."),
        ("fr", "Tu n’es pas égoïste."),
        ("fr", "Je ne comprends pas toujours les règles."),
        ("fr", "Il a dit « tu es en retard, tu es nul » et j’étais triste."),
        ("fr", 'Elle m’a écrit "tu mens toujours" et je me suis tue.'),
    ],
)
def test_facts_denials_and_the_words_of_others_get_silence(language: str, text: str) -> None:
    assert remarks(language, text, Field.MESSAGE) == ()


@pytest.mark.parametrize(
    "word",
    [
        "ignoré",
        "ignorée",
        "ignorés",
        "IGNORÉES",
        "ignoree",
        "ignore",
        "ignoré·e",
        "ignoré·e·s",
        "ignoré(e)",
        "ignoré.e.s",
    ],
)
def test_a_french_word_is_known_in_every_form_and_typed_in_haste(word: str) -> None:
    (found,) = remarks("fr", f"je me sens {word}", Field.MESSAGE)
    assert (found.kind, found.words) == (Kind.PSEUDO_FEELING, word)


@pytest.mark.parametrize("typed", ["you're selfish", "you’re selfish", "youre selfish", "YOU ARE SELFISH"])
def test_an_english_contraction_is_known_however_it_is_typed(typed: str) -> None:
    (found,) = remarks("en", typed, Field.MESSAGE)
    assert found.words == typed


@pytest.mark.parametrize(
    ("subject", "other"),
    [
        ("Vous me critiquez.", "On vous critique."),
        ("Vous ne nous respectez pas.", "On ne vous respecte pas."),
        ("Vous nous obligez à partir.", "Cela vous oblige à partir plus tôt."),
    ],
)
def test_a_french_vous_is_spoken_to_only_where_it_is_the_subject(subject: str, other: str) -> None:
    assert kinds("fr", subject)
    assert not kinds("fr", other)


@pytest.mark.parametrize("typed", ["t'es egoiste", "T’es égoïste", "tu es égoïstes"])
def test_a_french_elision_is_known_however_it_is_typed(typed: str) -> None:
    assert kinds("fr", typed) & OF_A_PERSON


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "That is a stupid idea, it will never work."),
        ("fr", "C’est une idée stupide, ça ne marchera jamais."),
    ],
)
def test_an_idea_that_is_rated_gets_only_a_soft_later(language: str, text: str) -> None:
    found = remarks(language, text, Field.IDEA)
    assert {each.kind for each in found} == {Kind.JUDGING}
    assert ("evaluation" if language == "en" else "évaluation") in found[0].question


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "You take the car on Mondays."),
        ("en", "Stop watering after nine."),
        ("fr", "Tu prends la voiture le lundi."),
        ("fr", "Arrêter d’arroser après 21 h."),
    ],
)
def test_an_idea_is_never_judged(language: str, text: str) -> None:
    assert remarks(language, text, Field.IDEA) == ()


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("en", "You should talk to her.", Kind.ADVISING),
        ("en", "Why did you say nothing?", Kind.PROBING),
        ("fr", "Tu devrais lui parler.", Kind.ADVISING),
        ("fr", "Pourquoi tu n’as rien dit ?", Kind.PROBING),
    ],
)
def test_a_restatement_does_not_advise_or_interrogate(language: str, text: str, kind: Kind) -> None:
    assert kind in kinds(language, text, Field.RESTATEMENT)


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "You were worried about the water bill."), ("fr", "Tu étais inquiète pour la facture d’eau.")],
)
def test_a_restatement_that_says_what_the_other_feels_gets_silence(language: str, text: str) -> None:
    assert remarks(language, text, Field.RESTATEMENT) == ()


@pytest.mark.parametrize(
    ("language", "word", "family"), [("fr", "mise de côté", "humiliée"), ("en", "left out", "humiliated")]
)
def test_what_is_said_of_a_word_is_its_own(language: str, word: str, family: str) -> None:
    (one,), (other,) = (remarks(language, text, Field.FEELING) for text in (word, family))
    assert word in one.why
    assert one.question != other.question
    assert set(one.instead) != set(other.instead)


def test_places_are_counted_in_characters() -> None:
    text = "😀😀 Je me sens trahie."
    (found,) = remarks("fr", text, Field.MESSAGE)
    assert text[found.start : found.end] == found.words == "trahie"


def test_no_words_have_two_remarks_and_no_sentence_two_of_a_kind() -> None:
    found = remarks("en", "You never listen and you always lie, you selfish liar.", Field.MESSAGE)
    assert len({each.kind for each in found}) == len(found) > 1
    assert all(one.end <= next_.start for one, next_ in pairwise(found))


def test_words_side_by_side_have_one_remark() -> None:
    (found,) = remarks("en", "You would better not be lying.", Field.MESSAGE)
    assert found.kind == Kind.THREATENING
