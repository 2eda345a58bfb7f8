"""What a person does to a session: one short verb each, that answers which parts changed."""
