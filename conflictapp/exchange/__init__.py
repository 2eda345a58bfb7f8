"""The exchange format: one JSON document for one session, read strictly and written whole."""

from conflictapp.exchange.document import decode, encode, read_file
from conflictapp.exchange.schema import schema

__all__ = ["decode", "encode", "read_file", "schema"]
