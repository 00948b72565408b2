"""Reads what the last night published: Delta tables by delta-rs, SQL by DuckDB, no JVM.

    from gongbao import Warehouse
    night = Warehouse("../warehouse")
    night.sql("select theme, year, share from theme_years where region_name = '全部'")

A run in progress or a failed one is invisible: every table is opened at the version that the last
row of `runs` with status done names.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import duckdb
import pandas
import pyarrow
import pyarrow.compute
from deltalake import DeltaTable
from deltalake.exceptions import TableNotFoundError

__all__ = ["Warehouse", "WarehouseError", "wilson"]


class WarehouseError(Exception):
    """Something the reader of a warehouse can mend; the message says how."""


class Warehouse:
    """The published tables of one run.

    path: the warehouse folder; without it GONGBAO_WAREHOUSE, else `warehouse` beside notebooks/.
    run_id: a run to look back at; without it the last one published.
    """

    def __init__(self, path: str | os.PathLike | None = None, run_id: str | None = None):
        self.path = Path(path or os.environ.get("GONGBAO_WAREHOUSE") or _beside_notebooks())
        self._runs = self._published_runs()
        self.run = self._chosen(run_id)
        self.versions: dict[str, int] = dict(self.run["table_versions"])
        self._connection = duckdb.connect()
        self._connection.execute("set TimeZone = 'UTC'")
        for name in self.versions:
            self._connection.register(name, self._dataset(name))
        self._connection.register("runs", self._runs)

    def sql(self, query: str, **parameters: Any) -> pandas.DataFrame:
        """Rows of a query as a data frame; `$name` in the query takes the parameter `name`."""
        return self._execute(query, parameters).df()

    def arrow(self, query: str, **parameters: Any) -> pyarrow.Table:
        """As `sql`, as an Arrow table: lists, structs and maps keep their types."""
        return self._execute(query, parameters).to_arrow_table()

    def table(self, name: str) -> pandas.DataFrame:
        """A whole table as a data frame."""
        if name not in self.tables():
            known = ", ".join(self.tables())
            raise WarehouseError(f"no table {name} in this run; there are: {known}")
        return self.sql(f'select * from "{name}"')

    def tables(self) -> list[str]:
        """Names of the tables, in order."""
        return sorted({*self.versions, "runs"})

    def runs(self) -> pandas.DataFrame:
        """Published runs, newest first."""
        return self.sql("select * from runs order by run_id desc")

    def _execute(self, query: str, parameters: dict[str, Any]) -> duckdb.DuckDBPyConnection:
        return self._connection.execute(query, parameters or None)

    def _dataset(self, name: str):
        return DeltaTable(self._folder(name), version=self.versions[name]).to_pyarrow_dataset()

    def _folder(self, name: str) -> str:
        return str(self.path / "tables" / name)

    def _published_runs(self) -> pyarrow.Table:
        try:
            runs = DeltaTable(self._folder("runs")).to_pyarrow_table()
        except (TableNotFoundError, FileNotFoundError) as error:
            raise WarehouseError(
                f"{self.path} is not a warehouse: it has no table runs; "
                "make one with ./gongbao run, or name another path"
            ) from error
        return runs.filter(pyarrow.compute.equal(runs["status"], "done"))

    def _chosen(self, run_id: str | None) -> dict[str, Any]:
        rows = [r for r in self._runs.to_pylist() if run_id in (None, r["run_id"])]
        if not rows:
            wanted = f"no run {run_id}" if run_id else "no run"
            raise WarehouseError(
                f"{wanted} was published in {self.path}; see ./gongbao history"
            )
        return max(rows, key=lambda row: row["run_id"])


def wilson(hits: pandas.Series, trials: pandas.Series, z: float = 1.96) -> pandas.DataFrame:
    """Share with its 95% interval (Wilson 1927), columns share, low and high; no trials, no share."""
    share = hits / trials.where(trials > 0)
    centre = (share + z * z / (2 * trials)) / (1 + z * z / trials)
    spread = z / (1 + z * z / trials)
    spread = spread * (share * (1 - share) / trials + z * z / (4 * trials**2)) ** 0.5
    low = (centre - spread).clip(0, 1)
    return pandas.DataFrame({"share": share, "low": low, "high": (centre + spread).clip(0, 1)})


def _beside_notebooks() -> Path:
    return Path(__file__).resolve().parent.parent / "warehouse"
