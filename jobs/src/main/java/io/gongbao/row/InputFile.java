package io.gongbao.row;

/** A file of the input folders, read or refused. */
@Table(name = "files", grain = "input file", key = "file")
public record InputFile(
    @Column("Path below the input folder.") String file,
    @Column(value = "Length of the file.", unit = "bytes") long byteCount,
    @Column("SHA-256 of its content; a file with the same path and hash is not read again.")
        String contentHash) {}
