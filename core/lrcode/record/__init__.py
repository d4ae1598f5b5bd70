"""What is kept of runs and evaluations: directories, and rollouts as rows of Parquet."""

from lrcode.record.rows import (
    COLUMNS as COLUMNS,
    rollout_row as rollout_row,
    whole as whole,
    write_rows as write_rows,
)
from lrcode.record.rundir import (
    CONFIG as CONFIG,
    FOLDERS as FOLDERS,
    METRICS as METRICS,
    STAGES as STAGES,
    SUMMARY as SUMMARY,
    VERSIONS as VERSIONS,
    RunDir as RunDir,
)
