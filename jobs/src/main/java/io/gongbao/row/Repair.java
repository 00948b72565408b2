package io.gongbao.row;

/** A change made to raw text, with what stood there before. */
@Table(name = "repairs", grain = "change made to raw text", key = "doc_id, repair_no")
public record Repair(
    @Column("Document that was changed.") String docId,
    @Column("Place among the changes of the document, in reading order of the raw text, from 0.")
        int repairNo,
    @Column(
            "Mechanism: charset, reading, shift, script, width, wrap, vertical, space, private_use, boilerplate, continuation and others.")
        String kind,
    @Column(value = "Start in the decoded raw text.", unit = "characters") int rawStart,
    @Column(value = "End in the decoded raw text, exclusive.", unit = "characters") int rawEnd,
    @Column(value = "How sure the change is.", unit = "0 to 1") double confidence,
    @Column("Raw text that was replaced.") String before,
    @Column("What stands there now.") String after) {}
