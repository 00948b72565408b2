package io.gongbao.row;

/** An input, or a part of one, that was not read. */
@Table(name = "quarantine", grain = "refused input, whole or in part", key = "path, detail")
public record Refusal(
    @Column("Path below the input folder.") String path,
    @Column(
            "Class of the refusal: empty, binary, unsupported, damaged, unreadable, encrypted, too large, hostile, bad record, no text.")
        String reason,
    @Column("What was found, with position where there is one.") String detail,
    @Column("First characters of what was refused, control characters escaped.") String snippet) {}
