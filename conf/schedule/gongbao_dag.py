"""Airflow: one run of gongbao a night. Copy to the dags folder of Airflow 2.4 or later.

Repeating a night is safe: the same documents and the same --as-of give the same tables. Exit code 75
(another run holds the warehouse) marks the task as skipped; 3 (a quality check failed, nothing was
published) is not tried again, since it would fail again.
"""

from datetime import timedelta

import pendulum
from airflow import DAG
from airflow.operators.bash import BashOperator

HOME = "/opt/gongbao"
INPUT = "/srv/gongbao/input"
WAREHOUSE = "/var/lib/gongbao/warehouse"

RUN = (
    f"cd {HOME} && ./gongbao run --input {INPUT} --warehouse {WAREHOUSE}"
    " --as-of {{ data_interval_end.in_timezone('Asia/Shanghai') | ds }}"
)

with DAG(
    dag_id="gongbao",
    description="Reports and news to tables, every night",
    schedule="30 2 * * *",
    start_date=pendulum.datetime(2026, 1, 1, tz="Asia/Shanghai"),
    catchup=False,
    max_active_runs=1,
    tags=["gongbao"],
) as dag:
    BashOperator(
        task_id="run",
        bash_command=RUN,
        skip_on_exit_code=75,
        retries=1,
        retry_delay=timedelta(minutes=10),
        execution_timeout=timedelta(hours=6),
    )
