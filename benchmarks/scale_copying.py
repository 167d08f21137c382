"""Many rows written at once: by COPY on PostgreSQL, on SQLite by one statement that is prepared once."""

from collections.abc import Iterable
from itertools import islice
from typing import Any

from sqlalchemy import Column
from sqlmodel import Session, SQLModel

Row = dict[str, Any]
_AT_ONCE = 10_000


def copy_rows(session: Session, table: type[SQLModel], rows: Iterable[Row]) -> None:
    """Write rows of a table; what they do not say is as the table has it by default."""
    columns: list[Column[Any]] = list(SQLModel.metadata.tables[str(table.__tablename__)].columns)
    names = [column.name for column in columns]
    usual = [column.default.arg if column.default is not None else None for column in columns]  # type: ignore[attr-defined]
    told = ([row.get(name, value) for name, value in zip(names, usual, strict=True)] for row in rows)
    quoted = ", ".join(f'"{name}"' for name in names)
    into = f"{table.__tablename__} ({quoted})"
    connection = session.connection()
    if connection.dialect.name == "postgresql":
        driver: Any = connection.connection.driver_connection
        with driver.cursor() as cursor, cursor.copy(f"COPY {into} FROM STDIN") as copy:
            for row in told:
                copy.write_row(row)
        return
    query = f"INSERT INTO {into} VALUES ({', '.join('?' * len(names))})"
    while some := [tuple(row) for row in islice(told, _AT_ONCE)]:
        connection.exec_driver_sql(query, some)
