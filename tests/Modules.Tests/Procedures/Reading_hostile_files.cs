using System.Net;
using System.Net.Sockets;
using System.Xml;
using Mitoyen.Procedures.Domain;
using Mitoyen.Procedures.Reading;

namespace Mitoyen.Modules.Tests.Procedures;

public class Reading_hostile_files
{
    [Theory]
    [InlineData("""<!DOCTYPE p [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><Publication ID="F1">&b;</Publication>""")]
    [InlineData("""<!DOCTYPE p [<!ENTITY file SYSTEM "file:///etc/hostname">]><Publication ID="F1">&file;</Publication>""")]
    [InlineData("""<!DOCTYPE p SYSTEM "p.dtd" [<!ENTITY % more SYSTEM "more.dtd">%more;]><Publication ID="F1"/>""")]
    [InlineData("""<!DOCTYPE p SYSTEM "p.dtd" [<!ENTITY a SYSTEM "file:///etc/hostname">]><Publication ID="F1"/>""")]
    [InlineData("""<!DOCTYPE p [<!ENTITY % a "aaaaaaaaaa"><!ENTITY % b "%a;%a;%a;%a;">]><Publication ID="F1"/>""")]
    [InlineData("""<Publication ID="F1"><Texte>""")]
    [InlineData("""<Publication ID="F1"/><Publication ID="F2"/>""")]
    [InlineData("""<Publication ID="F1">&unknown;</Publication>""")]
    [InlineData("")]
    [InlineData("PK")]
    public void A_damaged_or_hostile_file_is_refused(string xml) =>
        Assert.Throws<XmlException>(() => SheetReader.Read(Written.Stream(xml)));

    [Fact]
    public void A_document_type_from_elsewhere_is_passed_over_and_nothing_is_fetched()
    {
        using var elsewhere = new TcpListener(IPAddress.Loopback, 0);
        elsewhere.Start();

        var sheet = SheetReader.Read(Written.Stream($"""<!DOCTYPE p PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://{elsewhere.LocalEndpoint}/p.dtd"><Publication ID="F1" spUrl="a&nbsp;b"><Texte>12&nbsp;€</Texte></Publication>"""))!;

        Assert.Equal("12\u00A0€", Assert.IsType<SheetText>(sheet.Root.Child("Texte")!.Nodes[0]).Value);
        Assert.Equal("a\u00A0b", sheet.OfficialUrl);
        Assert.False(elsewhere.Pending());
    }

    [Theory]
    [InlineData("<!DOCTYPE p>\n<Publication ID=\"F1\"/>")]
    [InlineData("<!DOCTYPE p []>\n<Publication ID=\"F1\"/>")]
    public void A_document_type_that_says_nothing_is_passed_over(string xml) => Assert.Equal("F1", SheetReader.Read(Written.Stream(xml))!.Code);

    [Theory]
    [InlineData("<Publication ID=\"F1\">\n\n<Texte>12&nbsp;€</Texte></Publication>", "Line 3: the entity &nbsp; is not declared.")]
    [InlineData("<Publication ID=\"F1\"\nspUrl=\"&eacute;\"/>", "Line 2: the entity &eacute; is not declared.")]
    [InlineData("<!DOCTYPE p SYSTEM \"p.dtd\">\n<Publication ID=\"F1\">&eacute;</Publication>", "Line 2: the entity &eacute; is not declared.")]
    [InlineData("<!-- -->\n<!DOCTYPE p [<!ENTITY a \"b\">]>\n<Publication ID=\"F1\"/>", "Line 2: the document type (DOCTYPE) declares entities")]
    public void What_bars_a_file_is_said_with_its_line(string xml, string sentence) =>
        Assert.StartsWith(sentence, Assert.Throws<XmlException>(() => SheetReader.Read(Written.Stream(xml))).Message, StringComparison.Ordinal);

    [Fact]
    public void Elements_nested_too_deep_are_refused_before_they_use_up_the_stack()
    {
        const int Deep = 100_000;

        Assert.Throws<XmlException>(() => SheetReader.Read(Written.Stream($"<Publication>{string.Concat(Enumerable.Repeat("<a>", Deep))}{string.Concat(Enumerable.Repeat("</a>", Deep))}</Publication>")));
    }

    [Fact]
    public void A_file_that_is_no_sheet_is_none() => Assert.Null(SheetReader.Read(Written.Stream("<Arborescence><Item/></Arborescence>")));

    [Theory]
    [InlineData("F34169.xml", "Sheet")]
    [InlineData("part/N19812.XML", "Sheet")]
    [InlineData("part/arborescence.xml", "Index")]
    [InlineData("menu.xml", "Index")]
    [InlineData("redirections.xml", "Redirections")]
    [InlineData("index.html", "Other")]
    [InlineData("Schemas/3.3/Publication.xsd", "Other")]
    [InlineData("__MACOSX/._F1.xml", "Other")]
    public void What_a_file_is_for_is_read_from_its_name(string path, string purpose) => Assert.Equal(purpose, FileSorting.Of(path).ToString());
}
