package io.gongbao.row;

import java.util.List;

/** Statements that cannot all be right. */
@Table(name = "conflicts", grain = "disagreement found", key = "conflict_id")
public record Conflict(
    @Column("Hash of kind and claims.") String conflictId,
    @Column("values differ, growth does not fit, parts exceed whole, share over 100, unit slip.")
        String kind,
    @Column(value = "Claims that disagree.", unit = "claim_id") List<String> claimIds,
    @Column(value = "Id in conf/indicators.yaml.", nullable = true) String indicator,
    @Column(value = "Name of the indicator.", nullable = true) String indicatorText,
    @Column(value = "Region.", nullable = true) String regionName,
    @Column(value = "Period.", unit = "ISO", nullable = true) String period,
    @Column(value = "Value that the other claims lead to.", unit = "unit") double expected,
    @Column(value = "Value stated.", unit = "unit") double found,
    @Column(value = "Found less expected.", unit = "unit") double difference,
    @Column("The arithmetic in one line.") String reason) {}
