package io.gongbao.row;

/** A quality check of a run. */
@Table(name = "checks", grain = "quality check of a run", key = "run_id, table, check")
public record Check(
    @Column("Run.") String runId,
    @Column("Table checked.") String table,
    @Column("What was checked.") String check,
    @Column("error stops publishing, warning does not.") String level,
    @Column("What must hold.") String expected,
    @Column("What was found.") String found,
    @Column("Whether it held.") boolean passed) {}
