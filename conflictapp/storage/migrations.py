"""The steps that bring a database, new or of any release, to the tables of today."""

from sqlite_utils import Database, Migrations
from sqlite_utils.db import ForeignKey

migrations = Migrations("conflictapp")

_FIRST_SESSIONS: dict[str, type] = {
    "id": str,
    "title": str,
    "language": str,
    "scope": str,
    "status": str,
    "mediator": str,
    "place": str,
    "starts_at": str,
    "minutes": int,
    "created_at": str,
    "updated_at": str,
    "step": int,
    "preparation_subject": str,
    "preparation_nature": str,
    "preparation_ground_rules": str,
    "preparation_frame_accepted_by": str,
    "equation_text": str,
    "equation_accepted_by": str,
    "decision_statement": str,
    "decision_ideas": str,
    "plan_guarantor": str,
    "plan_review_at": str,
    "plan_review_place": str,
}
_FIRST_LISTS: dict[str, dict[str, type]] = {
    "participants": {"id": str, "name": str, "role": str, "represents": str},
    "voices": {
        "participant": str,
        "stake": str,
        "view": str,
        "win_win": int,
        "hope": str,
        "accepts_method": int,
    },
    "climate": {"participant": str, "taken_at": str, "safety": int, "fairness": int, "trust": int},
    "messages": {"id": str, "participant": str, "behaviour": str, "effect": str, "feeling": str},
    "needs": {"id": str, "participant": str, "text": str},
    "restatements": {"need": str, "listener": str, "text": str, "confirmed": int},
    "ideas": {"id": str, "text": str, "by": str, "group": str, "parent": str},
    "fits": {"idea": str, "participant": str, "value": int},
    "serves": {"idea": str, "need": str},
    "remarks": {"idea": str, "participant": str, "kind": str, "text": str},
    "scores": {"idea": str, "feasibility": int, "relevance": int, "impact": int},
    "black_balls": {"idea": str, "participant": str, "reason": str},
    "coverage": {"need": str, "level": str},
    "consents": {"participant": str, "level": str, "note": str, "restatement": str},
    "rounds": {"statement": str, "ideas": str, "closed_at": str, "reason": str},
    "rounds_coverage": {"need": str, "level": str},
    "rounds_consents": {"participant": str, "level": str, "note": str, "restatement": str},
    "actions": {
        "id": str,
        "what": str,
        "who": str,
        "start": str,
        "due": str,
        "resources": str,
        "done_when": str,
        "status": str,
    },
    "obstacles": {"text": str, "answer": str},
    "criteria": {"id": str, "text": str},
    "signatures": {"participant": str, "signed_at": str, "strokes": str},
    "reviews": {"held_on": str, "adjustments": str, "outcome": str, "next_review": str},
    "reviews_needs": {"need": str, "satisfaction": int},
    "reviews_criteria": {"criterion": str, "level": str, "note": str},
    "reviews_actions": {"action": str, "status": str},
    "tensions": {"taken_at": str, "values": str},
    "overrides": {"step": int, "reason": str, "at": str},
    "notes": {"step": int, "text": str},
    "partner_map": {"participant": str, "synergy": int, "antagonism": int},
}
_FIRST_NESTED = frozenset(
    {"rounds_coverage", "rounds_consents", "reviews_needs", "reviews_criteria", "reviews_actions"}
)


@migrations()
def m001_sessions(db: Database) -> None:
    """One table for each list of the exchange format; `sessions` also holds what only the library knows."""
    db.create_table(
        "sessions",
        {"number": int, **_FIRST_SESSIONS, "added_at": str, "archived": int, "deleted_at": str},
        pk="number",
        not_null={"id", "added_at", "archived"},
        defaults={"added_at": "", "archived": 0},
    )
    db["sessions"].create_index(["id"], unique=True)  # type: ignore[union-attr]  # a table, not a view
    for name, columns in _FIRST_LISTS.items():
        keys = ["session", "owner", "position"] if name in _FIRST_NESTED else ["session", "position"]
        db.create_table(
            name,
            {**dict.fromkeys(keys, int), **columns},
            pk=keys,
            foreign_keys=[ForeignKey(name, "session", "sessions", "number", on_delete="CASCADE")],
        )
    db.execute("CREATE VIRTUAL TABLE words USING fts5(text, tokenize = 'ascii', prefix = '1 2 3')")


@migrations()
def m002_coach(db: Database) -> None:
    """Whether the coach was switched off for a session: a choice of this library, never exchanged."""
    db["sessions"].add_column("coach_off", int, not_null_default=0)  # type: ignore[union-attr]  # a table


@migrations()
def m003_agreements(db: Database) -> None:
    """The versions of each session's agreement, whose words no longer change."""
    db.create_table(
        "agreements",
        {
            "session": int,
            "number": int,
            "made_at": str,
            "language": str,
            "text": str,
            "document": str,
            "sha256": str,
            "paper": str,
            "pdf": bytes,
        },
        pk=("session", "number"),
        foreign_keys=[ForeignKey("agreements", "session", "sessions", "number", on_delete="CASCADE")],
    )


@migrations()
def m004_action_notes(db: Database) -> None:
    """What whoever does an action says of how it went."""
    db["actions"].add_column("note", str, not_null_default="")  # type: ignore[union-attr]  # a table


@migrations()
def m005_drafts(db: Database) -> None:
    """What was begun in a session and not entered yet, as JSON: of this library only, never exchanged."""
    db["sessions"].add_column("drafts", str, not_null_default="{}")  # type: ignore[union-attr]  # a table
