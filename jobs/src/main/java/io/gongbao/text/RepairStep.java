package io.gongbao.text;

/**
 * One change, told for a reader.
 *
 * @param kind mechanism, as in {@link io.gongbao.row.Repair}
 * @param before what stood there when the step came to it
 * @param after what stands there now
 * @param reason why: the bytes, the reading or the language evidence
 */
public record RepairStep(String kind, String before, String after, String reason) {}
