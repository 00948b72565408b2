package io.gongbao.claim;

/** Cuts the words beside a number down to the noun phrase they hold. */
final class Phrase {
  private static final Words HEAD =
      Words.of(
          "其中 同时 此外 另外 而 并 并且 也 还 又 从 由 预计 确保 力争 争取 实现 推动 累计 完成 达到 全年 年 全省 全市 全区 全国 全县 我省 我市 我国 我区"
              + " 本市 我们国家 数据显示 统计显示 据统计 截至目前 目前 截至 去年 今年 当年 现在 已 已经 共 共有 总计 合计 将 再 均 分别 都 仅 就 和 、 ，"
              + " 是 为 的 了 在 使 让 把 对 — - ： : ） ) 有 一是 二是 三是 四是 五是 支持 加快 做好 安排 组织 继续 努力 使得 以及 及 与 还有"
              + " 带动 促进 保持 各地 拥有 持续 特别是 尤其是 先后 成功 同比 环比 比 较 比上年 比去年 比上年同期 与去年同期相比 与上年相比 较上年 主要 通过 到"
              + " 新一年的 新的一年 如今 眼下 当前 现如今 至 并列 虽然 但将 但 尽管 不仅使 不仅 这也是 决定将 包括 其 公布的 数据显示的 。 ； 按年率计算 换算成年率 折合年率 折年率 按年率 期间 底 末 份 来 以来 时期 上 下 中 数据 显示 公布 今天 统计");
  private static final Words TAIL =
      Words.of(
          "普遍 比 较 达到 达 为 是 突破 超过 增至 增加到 增加至 提高到 提高至 提升到 提升至 上升到 上升至 上升为 上升 下降到 下降至 降到 降至"
              + " 降低到 降低至 减少到 减少至 扩大到 扩大至 缩小到 缩小至 扩容至 拓展到 扩展到 实现 完成 累计 累计达 累计达到 约 约为 分别 分别为"
              + " 分别达 分别达到 均 都 均为 均达 已 已经 已达 已超过 共 共有 有 将 将达到 将达 稳定在 保持在 维持在 控制在 稳居 位居 居 位列"
              + " 名列 排名 跃居 居于 排在 位次 了 就 仅 只有 也 还 又 再 高达 多达 占 占到 占了 占比达 接近 近 超 增长 同比增长 同比 环比"
              + " 增长了 同比实际增长 同比名义增长 实际增长 名义增长 年均增长 年均 平均增长 平均每年增长 平均每年 每年 增加 增加了 增加约 提高 提高了"
              + " 提升 提升了 上涨 上涨了 下降 下降了 降低 降低了 减少 减少了 回落 回升 加快 下滑 收窄 扩大 放缓 比上年 比去年 比上年同期"
              + " 比去年同期 较上年 较去年 比上年增长 比上月 比上个月 较上月 净增 净增加 递增 上调 下调 增幅 达 至 到 由 从 合计 总计 基本 预计"
              + " 力争 力争达到 确保 确保达到 不 的 在 处在 处于 位于 ， 、 ： : 和 及 与 （ ( — - 跌 涨 升至 跃升至 跃升为 上升了 净增长"
              + " 全部 连续 成为 算 达到了 达成 过 涨了 下跌 被 翻 翻了 创 增长为 增速 扣除价格因素 按可比价格计算 按可比价计算 高 低 多 少 高于"
              + " 低于 快于 慢于 持续 继续 仍 每 各 长 相当于 实际 名义 全国 全球 世界 全省 全市 保持 可达 可 升 每平方公里 每秒 每亩 每人每月"
              + " 每人每天 每千人 每人 每小时 已经确定为 已确定为 跃升到 跃升 跃升至 可能被低估了 计划安排 专门安排 拿出 仅需 只需要 只需 最少也要"
              + " 最多 分别完成 月小幅 全长 投给 长达 一直位于 十年前 五年前 一年 五年 十年 一年里 越过 迈过 首次 站上 迈上 迈入 迈进 跨过 跨越 跨上 登上"
              + " 第一次 还不到 不到 不足 过了 到了 升了 起步时 收尾时 造了 打了 收了 添了 累计实现 累计完成 计划 减 超额 只 等 最高 最低 共计"
              + " 攀升 连年 逐年 飙升 激增 猛增 骤减 骤降 锐减 逐步 大幅 显著 明显 小幅 稳步 分别增长 分别下降"
              + " 又有 也有 另有 还有 上升到 平均 升到 以 日均 提升到");

  private Phrase() {}

  /** A piece of a sentence. */
  record Piece(int start, int end) {
    boolean empty() {
      return start >= end;
    }

    String in(String text) {
      return start >= end ? "" : text.substring(start, end);
    }
  }

  /** Strips verbs and adverbs at the end. */
  static Piece tail(String text, int start, int end) {
    int to = end;
    while (to > start) {
      String word = TAIL.before(text.substring(start, to), to - start);
      if (word != null && !kept(text, to, word)) {
        to -= word.length();
      } else if (Character.isWhitespace(text.charAt(to - 1))) {
        to--;
      } else {
        break;
      }
    }
    return new Piece(start, to);
  }

  /** 签约, 合约 and 公约 end in no modifier. */
  private static boolean kept(String text, int end, String word) {
    char before = end - word.length() > 0 ? text.charAt(end - word.length() - 1) : ' ';
    return (word.equals("约") && "签合公条节".indexOf(before) >= 0)
        || (word.equals("有") && "持所国享".indexOf(before) >= 0)
        || (word.equals("少") && before == '减')
        || (word.equals("为") && "行作".indexOf(before) >= 0)
        || (word.equals("过") && before == '通')
        || (word.equals("到") && "收得受".indexOf(before) >= 0)
        || (word.equals("超") && before == '高')
        || (word.equals("全国") && before == '占')
        || (word.equals("被") && "棉毛羽".indexOf(before) >= 0)
        || (word.equals("都") && "首成".indexOf(before) >= 0)
        || (word.equals("高") && before == '提');
  }

  /** Strips connectives and adverbs at the beginning. */
  static Piece head(String text, int start, int end) {
    int from = start;
    while (from < end) {
      String word = HEAD.at(text, from);
      if (word != null && from + word.length() <= end && !keeps(text, from, word)) {
        from += word.length();
      } else if (Character.isWhitespace(text.charAt(from))) {
        from++;
      } else {
        break;
      }
    }
    return new Piece(from, end);
  }

  /** Words that only look like a connective: 对外投资, 中小企业, 上市公司, 为 in 为民. */
  private static boolean keeps(String text, int at, String word) {
    int next = at + word.length();
    char c = next < text.length() ? text.charAt(next) : ' ';
    return switch (word) {
      case "对" -> c == '外' || c == '口' || c == '共';
      case "中" -> "小央欧国型部西东等医高药".indexOf(c) >= 0;
      case "上" -> "市海榜".indexOf(c) >= 0;
      case "下" -> "岗辖".indexOf(c) >= 0;
      case "从" -> c == '业' || c == '事';
      case "由" -> false;
      case "共" -> c == '建' || c == '济' || c == '享';
      case "年" -> c == '货' || c == '度';
      case "还" -> c == '款' || c == '贷';
      case "并" -> c == '购' || c == '网';
      case "再" -> c == '生' || c == '贷';
      case "有" -> "色效限机进".indexOf(c) >= 0;
      case "就" -> "业地近医学".indexOf(c) >= 0;
      case "使" -> c == '用';
      case "和" -> c == '谐' || c == '美';
      case "都" -> c == '市';
      case "在" -> "校岗线建册库职业".indexOf(c) >= 0;
      case "主要" -> c == '农';
      case "实现" -> c == '“';
      case "到" -> c == '位' || c == '账';
      case "来" -> c == '华' || c == '粤';
      case "数据" -> "产要中交服库".indexOf(c) >= 0;
      case "统计" -> c == '局';
      case "保持" -> false;
      case "及" -> c == '时';
      case "是" -> false;
      case "预计" -> false;
      case "与" -> true;
      case "通过" -> "资审".indexOf(c) >= 0;
      default -> false;
    };
  }
}
