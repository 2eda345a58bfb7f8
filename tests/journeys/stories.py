"""What people typed in four conflicts: a story is played through the window by `mediator`.

They retell the cases that the project keeps for its developers.
"""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Said:
    """What one person brings: their voice, their I-message, their needs and who restates each."""

    name: str
    stake: str
    view: str
    hope: str
    message: tuple[str, str, str]
    needs: tuple[tuple[str, str], ...]
    restatement: str


@dataclass(frozen=True)
class Story:
    """One conflict from its subject to its plan; `fits` has a row an idea and a column a person."""

    name: str
    title: str
    subject: str
    nature: str
    people: tuple[Said, ...]
    ideas: tuple[str, ...]
    fits: tuple[tuple[int, ...], ...]
    chosen: tuple[int, ...]
    statement: str
    actions: tuple[tuple[str, tuple[int, ...], str, str], ...]
    obstacle: tuple[str, str]
    criterion: str
    black_ball: tuple[int, int, str] | None = None
    objection: tuple[int, str, str] | None = None
    private_note: str = "PRIVATE: nobody else reads this"
    rules: tuple[str, ...] = field(default=("One voice at a time",))


COAT = Story(
    name="coat",
    title="The yellow coat",
    subject="What to wear to school on cold mornings",
    nature="needs",
    people=(
        Said(
            "Father",
            "A winter without another week of fever",
            "Every morning is an argument at the door",
            "We leave the house in a good mood",
            (
                "the coat stayed at home five mornings in a row",
                "I lost two days of work in November",
                "worried",
            ),
            (
                ("his health this winter", "You are afraid he falls ill again"),
                ("days of work I can count on", ""),
            ),
            "You want days you can count on",
        ),
        Said(
            "Sam",
            "To walk in like everybody else",
            "School is six minutes away and I am not cold",
            "Nobody shouts before eight",
            ("I wear the yellow coat", "they laugh at the gate", "ashamed"),
            (("to fit in with my friends", "The colour makes you stand out"),),
            "You want to choose what you wear",
        ),
    ),
    ideas=(
        "Another coat from the second-hand shop",
        "The coat in the bag",
        "A thick jumper under the denim jacket",
        "Lend the uncle’s parka",
        "Below five degrees, something warm",
        "Sam pays half",
        "Take the car",
    ),
    fits=((2, 2), (-1, 1), (1, 2), (1, 0), (2, 1), (0, -1), (-2, 1)),
    chosen=(0, 4),
    statement="A second-hand coat that Sam chooses, worn below five degrees; above, a jumper will do.",
    actions=(
        ("Go to the shop on Saturday", (0, 1), "28/11/2026", "Sam has a coat he likes"),
        ("Hang a thermometer at the window", (0,), "+3", "both can read it"),
    ),
    obstacle=("The shop has nothing in his size", "we look online together"),
    criterion="Ten mornings without an argument",
)

HANDOFFS = Story(
    name="handoffs",
    title="Hand-offs that arrive late",
    subject="How work is handed over, and how its changes are announced",
    nature="needs",
    people=(
        Said(
            "Lead",
            "Dates that hold in front of the customer",
            "Four of nine hand-offs came late",
            "We know on Monday what is true on Friday",
            (
                "four of the last nine hand-offs came one to three days late",
                "I announce dates that slip",
                "embarrassed",
            ),
            (("reliable dates on Mondays", "You need dates you can say aloud"),),
            "You want to know early",
        ),
        Said(
            "Engineer",
            "To finish what was begun",
            "Five of nine changed scope on the way",
            "Changes are written down",
            (
                "the scope changes in the corridor after four",
                "I cannot fetch my child at five",
                "overwhelmed",
            ),
            (("calm after four o’clock", "You have to leave at five"), ("changes I can read again", "")),
            "You want changes in writing",
        ),
    ),
    ideas=(
        "A written change for every change",
        "No new scope after Wednesday",
        "Dates announced with a margin",
        "A daily stand-up at nine",
        "Corridor talks go into the tracker the same day",
    ),
    fits=((1, 2), (0, 2), (2, 1), (1, -1), (1, 1)),
    chosen=(0, 2),
    statement="Every change is written the day it is said, and Monday’s dates carry a margin of one day.",
    actions=(("Write the template of a change", (1,), "1/12/2026", "it fits on one screen"),),
    obstacle=("A customer calls on Friday", "the lead writes it down and the date moves by one day"),
    criterion="Eight of nine hand-offs on the announced day",
    private_note="PRIVATE: the director decides the budget",
)

FUNDERS = Story(
    name="funders",
    title="Financer le collectif",
    subject="Comment présenter ensemble le collectif à des financeurs",
    nature="needs",
    people=(
        Said(
            "La grande association",
            "Que le collectif vive",
            "On tourne en rond depuis un an",
            "Chacune ouvre une porte",
            ("la liste des financeurs existe depuis un an", "je risque un demi-poste chez nous", "inquiète"),
            (("garder le soutien de notre fondation", "Vous craignez un report de la subvention"),),
            "Vous voulez protéger votre équipe",
        ),
        Said(
            "L’association de quartier",
            "Payer les salaires en juin",
            "Sans la grande, nous n’avons aucune porte",
            "Une place entière dans le projet",
            ("la subvention arrive en retard", "nous ne payons pas les salaires en juin", "tendue"),
            (
                ("une trésorerie sûre en juin", "Vous n’avez pas de réserve"),
                ("une place entière dans le groupe", ""),
            ),
            "Vous voulez compter autant que les autres",
        ),
        Said(
            "Le réseau régional",
            "Que notre travail serve",
            "Les messages restent sans réponse",
            "Une seule personne à qui parler",
            ("trois messages sont restés sans réponse", "je ne peux pas préparer le dossier", "découragé"),
            (("un interlocuteur dans chaque structure", "Vous voulez savoir à qui parler"),),
            "Vous voulez un contact clair",
        ),
    ),
    ideas=(
        "Un calendrier partagé des appels à projets",
        "Une réponse commune par an",
        "Un fonds de réserve alimenté à 1 %",
        "La grande porte tout",
        "Demander à la fondation un engagement écrit",
        "Un tour de rôle",
        "Se voir une demi-journée tous les deux mois",
    ),
    fits=((1, 1, 2), (1, 1, 1), (0, 2, 0), (1, -2, 0), (2, 0, 0), (0, 1, 1), (0, 1, 2)),
    chosen=(0, 1),
    statement="Une réponse commune par an, portée à tour de rôle, préparée dans un calendrier partagé.",
    actions=(
        ("Ouvrir le calendrier partagé", (2,), "6/12/2026", "les trois y ont accès"),
        ("Écrire à la fondation", (0, 1), "15/12/2026", "la réponse est écrite"),
    ),
    obstacle=("Une année trop chargée pour porter", "la suivante relit et complète"),
    criterion="Un dossier déposé avant mars",
    black_ball=(3, 1, "Personne ne porte seul au nom de tous"),
    objection=(1, "Savoir avant décembre qui porte", "Le tour est connu avant décembre."),
    rules=("Chacun finit sa phrase",),
)

LABEL = Story(
    name="label",
    title="Un label que personne n’a demandé",
    subject="Comment reconnaître la qualité des programmes",
    nature="both",
    people=(
        Said(
            "La chargée du label",
            "Un label qui veuille dire quelque chose",
            "La grille vient de la recherche",
            "Un premier niveau accessible",
            ("la réunion s’est arrêtée à la troisième page", "un an de travail reste sans suite", "triste"),
            (("que le label garde un sens", "Vous tenez à la qualité"),),
            "Vous voulez que ce travail serve",
        ),
        Said(
            "La directrice de terrain",
            "Protéger notre équipe",
            "Nos financeurs comptent des jeunes, pas des critères",
            "Une année pour essayer",
            ("la grille a quarante critères", "il faut deux semaines pour la remplir", "inquiète"),
            (
                ("du temps pour l’équipe", "Vous manquez de temps"),
                ("une protection si le résultat est mauvais", ""),
            ),
            "Vous craignez que le résultat circule",
        ),
        Said(
            "Le bénévole",
            "Que les jeunes donnent leur avis",
            "Personne ne leur a demandé",
            "Des jeunes à la table",
            ("aucun jeune n’est dans le groupe de projet", "leur avis manque", "déçu"),
            (("que les jeunes soient entendus", "Vous voulez leur donner la parole"),),
            "Vous pensez aux jeunes",
        ),
        Said(
            "La présidente",
            "Tenir une promesse",
            "Le label est annoncé pour l’automne",
            "Un début cet automne",
            ("le label est annoncé pour l’automne", "ma parole est engagée", "tendue"),
            (("tenir la date promise", "Vous avez donné votre parole"),),
            "Vous voulez tenir votre promesse",
        ),
    ),
    ideas=(
        "Trois niveaux au lieu d’un",
        "Commencer par les volontaires",
        "Une auto-évaluation non publiée la première année",
        "Dix critères choisis par les membres",
        "Des jeunes dans le jury",
        "Repousser d’un an",
        "Un appui payé pour ceux qui commencent",
    ),
    fits=(
        (1, 1, 0, 1),
        (1, 2, 0, 2),
        (0, 2, 0, 1),
        (1, 1, 1, 1),
        (1, 0, 2, 0),
        (-1, 1, 0, -2),
        (1, 2, 0, 0),
    ),
    chosen=(1, 2, 4),
    statement="Les volontaires commencent cet automne par une auto-évaluation non publiée, avec des jeunes au jury.",
    actions=(("Appeler les volontaires", (3,), "10/12/2026", "trois structures ont dit oui"),),
    obstacle=("Trop peu de volontaires", "la présidente appelle trois directions"),
    criterion="Cinq structures évaluées en juin",
    rules=("On parle de ce qu’on a vu",),
)

STORIES = (COAT, HANDOFFS, FUNDERS, LABEL)
