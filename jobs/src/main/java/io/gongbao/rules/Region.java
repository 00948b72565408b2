package io.gongbao.rules;

/**
 * A place that a text can be about.
 *
 * @param name shortest official name that is not ambiguous among its kind: 徐汇区, 上海市, 凉山州, 全国
 * @param code GB/T 2260 in China, ISO 3166-1 for countries, UN M49 for the world
 * @param level world, union, country, area, province, prefecture or county
 * @param parentCode code of the place that holds it, empty for the world
 */
public record Region(String name, String code, String level, String parentCode) {}
