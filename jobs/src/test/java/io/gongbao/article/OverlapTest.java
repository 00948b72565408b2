package io.gongbao.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What repeats a text, and what only uses its form again. */
class OverlapTest {
  private static final String VISIT =
      "云岭市市长%s今天上午在市民中心会见了来访的%s代表团一行，双方就港口建设和人员往来交换了意见。会见后，市长陪同客人参观了云岭港新建成的集装箱码头。%s对港口的变化表示赞赏。";
  private static final String FIRST = VISIT.formatted("贺兰", "海州市友好协会", "海州市的客人");
  private static final String SECOND = VISIT.formatted("文清玉", "北岭县工商联合总会", "北岭县的企业家");

  @Test
  void aFormulaWithOtherNamesIsNoRepetition() {
    Overlap overlap = Overlap.of(FIRST, SECOND);
    assertThat(overlap.similarity()).isGreaterThan(0.7);
    assertThat(overlap.exchanged()).isPositive();
    assertThat(overlap.isDuplicate()).isFalse();
  }

  @Test
  void aPassageOfItsOwnExchangesNothing() {
    String longer = FIRST + "老街的灯从傍晚亮到天明，卖馄饨的推车一直守着。";
    Overlap overlap = Overlap.of(longer, FIRST.repeat(2) + "这里只有另一段话，说的是集市。");
    assertThat(overlap.exchanged()).isZero();
    assertThat(overlap.isDuplicate()).isTrue();
  }

  @Test
  void misreadCharactersExchangeNothing() {
    String misread = FIRST.replace("民中", "氏忠").replace("集装", "隼裴");
    assertThat(Overlap.of(FIRST, misread).exchanged()).isZero();
    assertThat(Overlap.of(FIRST, misread).isDuplicate()).isTrue();
  }
}
