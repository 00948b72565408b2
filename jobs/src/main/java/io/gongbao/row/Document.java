package io.gongbao.row;

/** An input file, or one record of a .jsonl file. */
@Table(name = "documents", grain = "input document", key = "doc_id")
public record Document(
    @Column("Hash of name and bytes; the same document has the same id in every run.") String docId,
    @Column("File name, or id of the record.") String docName,
    @Column(
            "Path below the input folder; a member of a .zip or .jsonl stands after an exclamation mark.")
        String path,
    @Column("Media type that the bytes were read as.") String mediaType,
    @Column("Charset that the bytes were decoded with; the evidence is in repairs.") String charset,
    @Column(value = "Length of the document as stored.", unit = "bytes") long byteCount,
    @Column("read, or partly when a part of it is in quarantine.") String status,
    @Column(value = "Title that the file or record declares.", nullable = true) String title,
    @Column(
            value = "Date that the file or record declares, as precise as known.",
            unit = "ISO date",
            nullable = true)
        String published,
    @Column(value = "Source that the file or record declares.", nullable = true) String source,
    @Column(value = "Address that the record declares.", nullable = true) String url) {}
