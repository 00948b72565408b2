package io.gongbao.claim;

import io.gongbao.rules.Region;

/** A place named in a text. The offsets count UTF-16 units; the end is exclusive. */
public record RegionMention(int start, int end, Region region) {}
