"""The reader sees the last published run, nothing newer and nothing failed."""

import pandas
import pyarrow
import pytest
from deltalake import write_deltalake

from gongbao import Warehouse, WarehouseError, wilson

RUNS = pyarrow.schema(
    [
        ("run_id", pyarrow.string()),
        ("status", pyarrow.string()),
        ("documents", pyarrow.int64()),
        ("table_versions", pyarrow.map_(pyarrow.string(), pyarrow.int64())),
    ]
)


@pytest.fixture
def warehouse(tmp_path):
    """Two published runs, a failed one, and a run that is still writing."""
    articles = tmp_path / "tables" / "articles"
    for titles in (["旧闻"], ["旧闻", "新闻"], ["写了一半"], ["还在写"]):
        rows = pyarrow.table({"title": titles, "tags": [[{"term": t}] for t in titles]})
        write_deltalake(articles, rows, mode="overwrite")
    publish(tmp_path, "20260101T010000000Z", "done", 0)
    publish(tmp_path, "20260102T010000000Z", "done", 1)
    publish(tmp_path, "20260103T010000000Z", "failed", 2)
    return tmp_path


def publish(path, run_id, status, version):
    row = {
        "run_id": run_id,
        "status": status,
        "documents": version + 1,
        "table_versions": [("articles", version)],
    }
    rows = pyarrow.Table.from_pylist([row], RUNS)
    write_deltalake(path / "tables" / "runs", rows, mode="append")


def test_reads_the_last_published_run(warehouse):
    assert list(Warehouse(warehouse).table("articles")["title"]) == ["旧闻", "新闻"]


def test_looks_back_at_an_earlier_run(warehouse):
    night = Warehouse(warehouse, run_id="20260101T010000000Z")
    assert list(night.table("articles")["title"]) == ["旧闻"]


def test_lists_published_runs_newest_first(warehouse):
    runs = Warehouse(warehouse).runs()
    assert list(runs["run_id"]) == ["20260102T010000000Z", "20260101T010000000Z"]


def test_sql_takes_parameters_and_gives_a_frame(warehouse):
    rows = Warehouse(warehouse).sql("select title from articles where title = $title", title="新闻")
    assert isinstance(rows, pandas.DataFrame)
    assert rows["title"].tolist() == ["新闻"]


def test_nested_columns_can_be_queried(warehouse):
    rows = Warehouse(warehouse).sql(
        "select title from articles where list_contains([t.term for t in tags], '新闻')"
    )
    assert rows["title"].tolist() == ["新闻"]


def test_arrow_keeps_types(warehouse):
    table = Warehouse(warehouse).arrow("select table_versions from runs order by run_id")
    assert pyarrow.types.is_map(table.schema.field("table_versions").type)


def test_names_its_tables(warehouse):
    assert Warehouse(warehouse).tables() == ["articles", "runs"]


def test_an_unknown_table_is_answered_with_the_known_ones(warehouse):
    with pytest.raises(WarehouseError, match="no table claim.*articles, runs"):
        Warehouse(warehouse).table("claim")


def test_a_folder_without_runs_is_no_warehouse(tmp_path):
    with pytest.raises(WarehouseError, match="gongbao run"):
        Warehouse(tmp_path / "nothing")


def test_an_unknown_run_is_named(warehouse):
    with pytest.raises(WarehouseError, match="no run 2025"):
        Warehouse(warehouse, run_id="2025")


def test_a_warehouse_without_published_run_says_so(tmp_path):
    publish(tmp_path, "20260103T010000000Z", "failed", 0)
    with pytest.raises(WarehouseError, match="no run was published"):
        Warehouse(tmp_path)


def test_the_environment_names_the_warehouse(warehouse, monkeypatch):
    monkeypatch.setenv("GONGBAO_WAREHOUSE", str(warehouse))
    assert len(Warehouse().table("articles")) == 2


def test_wilson_interval_against_hand_computed_values():
    # 1 of 10: (0.1 + 1.96^2/20 -+ 1.96 sqrt(0.1*0.9/10 + 1.96^2/400)) / (1 + 1.96^2/10)
    band = wilson(pandas.Series([1, 0]), pandas.Series([10, 5]))
    assert band["low"].round(4).tolist() == [0.0179, 0.0]
    assert band["high"].round(4).tolist() == [0.4042, 0.4345]


def test_wilson_claims_nothing_without_trials():
    assert wilson(pandas.Series([0]), pandas.Series([0])).isna().all(axis=None)
