// EPUBCheck on many files in one Java machine. For each file: its name, then what EPUBCheck says.
import com.adobe.epubcheck.tool.EpubChecker;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;

class Judge {
    public static void main(String[] files) {
        final PrintStream out = System.out;
        for (final String file : files) {
            final ByteArrayOutputStream told = new ByteArrayOutputStream();
            final PrintStream into = new PrintStream(told, true);
            System.setOut(into);
            System.setErr(into);
            new EpubChecker().run(new String[] {"--usage", file});
            out.println("==== " + file);
            out.print(told.toString());
        }
    }
}
