"""How Alembic runs the migrations of the store, and how it writes a new one."""

from typing import Any, Literal

from alembic import context
from alembic.autogenerate.api import AutogenContext
from sqlalchemy import create_engine
from sqlmodel import SQLModel
from sqlmodel.sql.sqltypes import AutoString

from factcheck.db import tables  # noqa: F401 - fills the metadata


def _render(kind: str, item: Any, _context: AutogenContext) -> str | Literal[False]:
    # A migration says what the tables were on its day: it names no type of a library that may change its own.
    return "sa.String()" if kind == "type" and isinstance(item, AutoString) else False


# The store hands over the transaction that it has begun; a new migration is written beside an empty database.
context.configure(
    connection=context.config.attributes.get("connection") or create_engine("sqlite://").connect(),
    target_metadata=SQLModel.metadata,
    render_as_batch=True,  # SQLite alters a table by making it anew
    render_item=_render,
)
with context.begin_transaction():
    context.run_migrations()
