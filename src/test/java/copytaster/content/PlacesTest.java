package copytaster.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Every value knows the line and the column of its own first character. */
class PlacesTest {
    private final List<String> lines = Fixture.text().lines().toList();
    private int seen;

    @Test
    void everyTokenStandsWhereItSays() {
        look(TreeReader.read(Fixture.text(), new Problems("x")).orElseThrow());
        assertTrue(seen > 600, "values seen: " + seen);
    }

    @Test
    void placesHoldWhateverStandsBetween() {
        String text = "\r\n\t{ \"\\\"a\\\\\" :\n\n[-0,1.5e3 , 12,true,\"\u00e9\ud83d\ude00\",null\r\n,{}]}";
        Node.Obj top = (Node.Obj) TreeReader.read(text, new Problems("x")).orElseThrow();
        Node.Member member = top.members().get("\"a\\");
        assertEquals("2:2", place(top.at()));
        assertEquals("2:4", place(member.key()));
        List<String> places = ((Node.Arr) member.value())
                .items().stream().map(item -> place(item.at())).toList();
        assertEquals(List.of("4:2", "4:5", "4:13", "4:16", "4:21", "4:27", "5:2"), places);
    }

    private static String place(At at) {
        return at.line() + ":" + at.column();
    }

    private void look(Node node) {
        seen++;
        String here = lines.get(node.at().line() - 1).substring(node.at().column() - 1);
        if (node instanceof Node.Obj object) {
            assertTrue(here.startsWith("{"), here);
            object.members().forEach((key, member) -> {
                String keyHere = lines.get(member.key().line() - 1)
                        .substring(member.key().column() - 1);
                assertTrue(keyHere.startsWith('"' + key + '"'), keyHere);
                look(member.value());
            });
        } else if (node instanceof Node.Arr list) {
            assertTrue(here.startsWith("["), here);
            list.items().forEach(this::look);
        } else if (node instanceof Node.Text text) {
            assertTrue(here.startsWith('"' + text.value() + '"'), here);
        } else if (node instanceof Node.Num number) {
            assertTrue(here.startsWith(number.lexeme()), here);
        } else if (node instanceof Node.Flag flag) {
            assertTrue(here.startsWith(Boolean.toString(flag.value())), here);
        }
    }
}
