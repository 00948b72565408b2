package io.gongbao.row;

import java.util.List;
import java.util.Map;

/** A nightly run; the last one with status done is what readers see. */
@Table(name = "runs", grain = "nightly run", key = "run_id")
public record RunRecord(
    @Column("Start of the run in UTC, yyyyMMddTHHmmssSSSZ.") String runId,
    @Column(value = "Start.", unit = "ISO instant") String started,
    @Column(value = "End.", unit = "ISO instant") String finished,
    @Column("done, or failed when a check failed.") String status,
    @Column(value = "Date that the run takes for today.", unit = "ISO date") String asOf,
    @Column("Paths given.") List<String> inputs,
    @Column(value = "Documents published.", unit = "documents") long documents,
    @Column(value = "Documents that the run before did not have.", unit = "documents")
        long documentsNew,
    @Column(value = "Documents that the run before had.", unit = "documents") long documentsGone,
    @Column(value = "Rows in quarantine.", unit = "inputs") long refused,
    @Column(value = "Version of each table that this run published.", unit = "Delta version")
        Map<String, Long> tableVersions,
    @Column("Hash of rules and code that each stage ran with.") Map<String, String> fingerprints,
    @Column("Hash of the names and contents of all input files.") String inputHash,
    @Column("Hash of conf/.") String confHash,
    @Column("Version and build of gongbao.") String codeVersion,
    @Column(value = "Duration by stage.", unit = "milliseconds") Map<String, Long> stageMillis) {}
