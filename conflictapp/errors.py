"""The three sorts of errors: what a person can put right, what the machine may manage later, and our own defects."""


class PersonError(Exception):
    """Something a person can put right: a code for the sentence, the place it is about, and the sentence's values.

    `texts.sentence` turns it into one clear sentence. `status` is the command line's exit status.
    """

    status = 2

    def __init__(self, code: str, place: str = "", **values: object) -> None:
        super().__init__(code, place, values)
        self.code = code
        self.place = place
        self.values = values


class MachineError(PersonError):
    """Something that may work later or elsewhere: a full disk, a locked file, a missing system library."""

    status = 1
