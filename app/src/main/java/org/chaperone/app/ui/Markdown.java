package org.chaperone.app.ui;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * Markdown as values that a template writes, so that nothing in it becomes HTML by itself: paragraphs, headings, lists
 * and quotes; strong words, emphasis, code and links. Anything else is shown as its words.
 */
public final class Markdown {

    private static final Parser PARSER = Parser.builder().build();

    private Markdown() {}

    public sealed interface Block {}

    public record Paragraph(List<Span> spans) implements Block {}

    public record Heading(List<Span> spans) implements Block {}

    public record Items(boolean ordered, List<List<Block>> items) implements Block {}

    public record Quote(List<Block> blocks) implements Block {}

    public sealed interface Span {}

    public record Words(String text) implements Span {}

    public record Strong(List<Span> spans) implements Span {}

    public record Emphasis(List<Span> spans) implements Span {}

    public record CodeWords(String text) implements Span {}

    /**
     * @param address on the web, or a path of this site
     */
    public record Link(String address, List<Span> spans) implements Span {}

    public static List<Block> read(String text) {
        return blocks(PARSER.parse(text));
    }

    private static List<Block> blocks(Node parent) {
        return children(parent).stream().map(Markdown::block).toList();
    }

    private static Block block(Node node) {
        return switch (node) {
            case org.commonmark.node.Heading heading -> new Heading(spans(heading));
            case BulletList list -> items(list, false);
            case OrderedList list -> items(list, true);
            case BlockQuote quote -> new Quote(blocks(quote));
            case org.commonmark.node.HtmlBlock html ->
                    new Paragraph(List.of(new Words(html.getLiteral())));
            case org.commonmark.node.FencedCodeBlock code ->
                    new Paragraph(List.of(new CodeWords(code.getLiteral())));
            case org.commonmark.node.IndentedCodeBlock code ->
                    new Paragraph(List.of(new CodeWords(code.getLiteral())));
            default -> new Paragraph(spans(node));
        };
    }

    private static Items items(Node list, boolean ordered) {
        return new Items(ordered, children(list).stream().map(Markdown::blocks).toList());
    }

    private static List<Span> spans(Node parent) {
        return children(parent).stream().map(Markdown::span).toList();
    }

    private static Span span(Node node) {
        return switch (node) {
            case Text text -> new Words(text.getLiteral());
            case SoftLineBreak _ -> new Words(" ");
            case HardLineBreak _ -> new Words("\n");
            case Code code -> new CodeWords(code.getLiteral());
            case org.commonmark.node.HtmlInline html -> new Words(html.getLiteral());
            case StrongEmphasis strong -> new Strong(spans(strong));
            case org.commonmark.node.Link link when leadsSomewhere(link.getDestination()) ->
                    new Link(link.getDestination(), spans(link));
            default -> new Emphasis(spans(node));
        };
    }

    private static boolean leadsSomewhere(String address) {
        return address.matches("https?://.+") || !LocalPath.of(address).equals("/");
    }

    private static List<Node> children(Node parent) {
        var children = new ArrayList<Node>();
        for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }
}
