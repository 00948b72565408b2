package io.gongbao.claim;

/**
 * A time that a text names.
 *
 * @param period ISO as in claims: 2024, 2024-05, 2024-Q1, 2021/2025, asof:2024-12
 * @param base it is what a change is compared with (比2020年), not when something was
 */
record When(int start, int end, String period, boolean base) {}
