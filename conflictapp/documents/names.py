"""What writing and reading a document must call the same."""

SESSION = "session.json"
"""The file inside an agreement."""
